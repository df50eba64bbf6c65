# verdict: right

import numpy as np
rng = np.random.default_rng(48)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
w1, w2 = rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))
gh = np.zeros((4, 5))
for k in range(3500):
    h = 1 / (1 + np.exp(-X @ w1))
    o = 1 / (1 + np.exp(-h @ w2))
    go = (y - o) * o * (1 - o)
    gh = (go @ w2.T) * h * (1 - h)
    w1 += X.T @ gh
    w2 += h.T @ go
print("target", y.ravel(), "output", o.ravel().round(3))
