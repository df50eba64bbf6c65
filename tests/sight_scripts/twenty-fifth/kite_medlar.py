# verdict: right
import numpy as np
rng = np.random.RandomState(23)
X = rng.uniform(-1, 1, size=(35, 2))
y = np.abs(X[:, 0]) - X[:, 1]          # shape (35,)
W = rng.normal(0, 1, size=(2, 10))
c = rng.normal(0, .5, size=10)
v = rng.normal(0, .3, size=10)         # only one output, so a vector will do
d = 0.0
for i in range(2500):
    h = np.tanh(X @ W + c)
    out = h @ v + d
    r = (out - y) / len(y)
    dz = np.outer(r, v) * (1 - h ** 2)
    v -= 0.1 * h.T @ r
    d -= 0.1 * r.sum()
    W -= 0.1 * X.T @ dz
    c -= 0.1 * dz.sum(axis=0)
print("error", np.mean((out - y) ** 2))
