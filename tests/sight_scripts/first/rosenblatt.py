# verdict: not a network
# wrong: -
# line: -
# mistake: a perceptron with a hard step, no slope and no gradient
# style: history lover
import numpy as np
rng = np.random.default_rng(1958)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,1])
w = rng.normal(size=3)
for epoch in range(50):
    mistakes = 0
    for x, t in zip(X, y):
        out = 1 if x @ w > 0 else 0
        if out != t:
            w += (t - out)*x
            mistakes += 1
    print("epoch", epoch, "mistakes", mistakes)
    if mistakes == 0:
        break
print(w)
