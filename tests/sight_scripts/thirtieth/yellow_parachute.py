# verdict: right
import numpy as np

rng = np.random.default_rng(13)
X = rng.normal(size=(100, 3))
y = (X @ np.array([[1.0], [-2.0], [0.5]]) + 0.7) ** 2 / 4

W1 = rng.normal(size=(3, 16)) * 0.5
b1 = np.zeros(16)
W2 = rng.normal(size=(16, 1))
b2 = np.zeros(1)
params = [W1, b1, W2, b2]
vel = [np.zeros_like(p) for p in params]


def grads(params, xb, yb):
    W1, b1, W2, b2 = params
    z = xb @ W1 + b1
    h = np.maximum(z, 0)
    d = (h @ W2 + b2 - yb) / len(xb)
    dz = (d @ W2.T) * (z > 0)
    return [xb.T @ dz, dz.sum(0), h.T @ d, d.sum(0)]


for epoch in range(60):
    order = rng.permutation(100)
    for start in range(0, 100, 10):
        sel = order[start:start + 10]
        # look ahead, then correct
        ahead = [p + 0.9 * v for p, v in zip(params, vel)]
        for p, v, g in zip(params, vel, grads(ahead, X[sel], y[sel])):
            v[:] = 0.9 * v - 0.005 * g
            p += v
    if epoch % 15 == 0:
        h = np.maximum(X @ W1 + b1, 0)
        print(epoch, float(np.mean((h @ W2 + b2 - y) ** 2)))
