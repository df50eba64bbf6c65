# verdict: not a network
# why: Rosenblatt's perceptron rule with a step function, no gradient.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,0,0,1])
w = np.zeros(3)
for epoch in range(20):
    mistakes = 0
    for xi, ti in zip(X, y):
        out = 1 if xi.dot(w) > 0 else 0
        w += 0.1*(ti-out)*xi
        mistakes += int(ti != out)
    print("epoch", epoch, "mistakes", mistakes)
    if mistakes == 0:
        break
print(w)
