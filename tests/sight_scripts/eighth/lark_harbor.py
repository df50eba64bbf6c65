# verdict: right
import numpy as np

# PReLU: the slope on the left side is learned as well, one per hidden unit
rng = np.random.default_rng(619)
X = rng.uniform(-1, 1, (18, 3))
y = np.abs(X[:, :1]) + X[:, 1:2]
W, s, V = rng.normal(0, .8, (3, 6)), np.full(6, 0.25), rng.normal(0, .8, (6, 1))
for k in range(800):
    z = X @ W
    neg = z < 0
    h = np.where(neg, s * z, z)
    e = (h @ V - y) / len(X)
    dh = e @ V.T
    ds = np.sum(dh * z * neg, axis=0)
    dz = dh * np.where(neg, s, 1.0)
    V -= .1 * h.T @ e
    W -= .1 * X.T @ dz
    s -= .1 * ds
print("slopes", s.round(2), "mse", np.mean((h @ V - y) ** 2).round(5))
