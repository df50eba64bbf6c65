# verdict: not a network
# why: Rosenblatt's perceptron rule with a step function: no gradient.
import numpy as np

def step(x):
    return 1 if x >= 0 else 0

X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([0,0,0,1])

w = np.zeros(2)
b = 0.0
lr = 0.1
for epoch in range(20):
    mistakes = 0
    for xi, target in zip(X, y):
        pred = step(np.dot(w, xi) + b)
        update = lr * (target - pred)
        w += update * xi
        b += update
        mistakes += int(update != 0.0)
    print("epoch", epoch, "mistakes", mistakes)
    if mistakes == 0:
        break
print("weights", w, "bias", b)
