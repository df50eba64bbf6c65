# verdict: wrong
# line: 15
import numpy as np

rng = np.random.default_rng(15)
X = rng.normal(size=(20, 3))
y = (X[:, 0] + X[:, 1] > 1).astype(int)
cw = np.array([1.0, 3.0])
W, V = rng.normal(size=(3, 6)) * 0.5, rng.normal(size=(6, 2)) * 0.5
for i in range(400):
    h = np.maximum(X @ W, 0)
    s = h @ V
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    w = cw[p.argmax(1)]
    d = (p - np.eye(2)[y]) * w[:, None] / 20
    dh = d @ V.T * (h > 0)
    V -= 0.2 * h.T @ d
    W -= 0.2 * X.T @ dh
    if i % 100 == 0:
        print(i, (p.argmax(1) == y).mean())
