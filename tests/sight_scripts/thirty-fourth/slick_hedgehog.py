# verdict: wrong
# line: 20
import numpy as np

rng = np.random.default_rng(28)
X = rng.normal(size=(15, 2))
Y = X[:, :1] * X[:, 1:]
W, V = rng.normal(size=(2, 8)) * 0.7, rng.normal(size=(8, 1)) * 0.5
m = {"W": 0, "V": 0}
s = {"W": 0, "V": 0}
b1, b2 = 0.9, 0.99
for t in range(1, 401):
    h = np.tanh(X @ W)
    o = h @ V
    e = (o - Y) / 15
    g = {"W": X.T @ (e @ V.T * (1 - h * h)), "V": h.T @ e}
    upd = {}
    for k in g:
        m[k] = b1 * m[k] + (1 - b1) * g[k]
        s[k] = b2 * s[k] + (1 - b2) * m[k] ** 2
        mh = m[k] / (1 - b1 ** t)
        sh = s[k] / (1 - b2 ** t)
        upd[k] = 0.01 * mh / (np.sqrt(sh) + 1e-8)
    W = W - upd["W"]
    V = V - upd["V"]
    if t % 100 == 0:
        print(t, (e ** 2).sum())
