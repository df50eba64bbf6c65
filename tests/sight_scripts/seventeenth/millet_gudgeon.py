# verdict: right
import numpy as np
rng = np.random.default_rng(90)
X = rng.normal(size=(60, 2))
y = np.where(X[:, 0] ** 2 + X[:, 1] > 0.5, 1, -1)
W = rng.normal(0, 1, (2, 10))
b = np.zeros(10)
v = rng.normal(0, .4, 10)
c = 0.0
for epoch in range(600):
    h = np.tanh(X @ W + b)
    score = h @ v + c
    margin = y * score
    ds = np.where(margin < 1, -y, 0) / len(X)
    dz = np.outer(ds, v) * (1 - h ** 2)
    v = v - .3 * h.T @ ds
    c = c - .3 * ds.sum()
    W = W - .3 * X.T @ dz
    b = b - .3 * dz.sum(0)
print('errors', np.sum(np.sign(score) != y))
