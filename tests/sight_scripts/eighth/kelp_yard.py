# verdict: right
import numpy as np

# maxout: each hidden unit is the larger of two linear pieces
rng = np.random.default_rng(611)
X = rng.uniform(-1, 1, (20, 2))
y = np.abs(X[:, :1]) - np.abs(X[:, 1:])
A, B = rng.normal(size=(2, 5)), rng.normal(size=(2, 5))
V = rng.normal(0, .5, (5, 1))
for k in range(600):
    za, zb = X @ A, X @ B
    first = za > zb
    h = np.where(first, za, zb)
    e = (h @ V - y) / len(X)
    dh = e @ V.T
    V -= .1 * h.T @ e
    A -= .1 * X.T @ (dh * first)
    B -= .1 * X.T @ (dh * ~first)
print("mse", np.mean((h @ V - y) ** 2).round(5))
