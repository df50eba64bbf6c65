# verdict: right
import numpy as np

rng = np.random.default_rng(64)
X = rng.normal(size=(11, 3))
y = np.where(X[:, 0] * X[:, 1] > 0, 1, -1)
W = rng.normal(size=(3, 7)) * 0.6
b = rng.normal(size=7) * 0.1
v = rng.normal(size=7) * 0.6
lam = 0.01
for i in range(500):
    z = X @ W + b
    a = np.tanh(z)
    f = a @ v
    active = (y * f < 1).astype(float)
    df = -(y * active) / len(y)
    dz = np.outer(df, v) * (1 - a ** 2)
    v = v - 0.2 * (a.T @ df + lam * v)
    W = W - 0.2 * (X.T @ dz + lam * W)
    b = b - 0.2 * dz.sum(axis=0)
    if i % 100 == 0:
        print(i, np.maximum(0, 1 - y * f).mean())
