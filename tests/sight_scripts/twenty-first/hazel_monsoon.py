# verdict: right
import numpy as np
r = np.random.RandomState(1)
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
y = (X[:, :3].sum(1) % 2)[:, None]
W = [r.randn(4, 12), r.randn(12, 1)]
for j in range(6000):
    h = 1 / (1 + np.exp(-(X @ W[0])))
    o = 1 / (1 + np.exp(-(h @ W[1])))
    d = (o - y) * o * (1 - o)
    e = d @ W[1].T * h * (1 - h)
    W[1] -= 2 * h.T @ d
    W[0] -= 2 * X.T @ e
print(np.hstack([y, o]).round(3))
