# verdict: right
import numpy as np

rng = np.random.default_rng(5)
X = rng.normal(size=(10, 4))
Y = np.stack([X[:, 0] * X[:, 1], X[:, 2]], axis=1)
W1 = rng.normal(size=(4, 5)) * 0.5
g = np.ones((1, 5)); s = np.zeros((1, 5))
W2 = rng.normal(size=(5, 2)) * 0.5
for k in range(400):
    a = X @ W1
    c = a - a.mean(1, keepdims=True)
    sd = np.sqrt((c * c).mean(1, keepdims=True) + 1e-6)
    n = c / sd
    h = np.tanh(g * n + s)
    o = h @ W2
    e = (o - Y) / len(X)
    dh = e @ W2.T * (1 - h ** 2)
    dn = dh * g
    da = (dn - dn.mean(1, keepdims=True) - n * (dn * n).mean(1, keepdims=True)) / sd
    for par, gr in ((W2, h.T @ e), (g, (dh * n).sum(0, keepdims=True)), (s, dh.sum(0, keepdims=True)), (W1, X.T @ da)):
        par -= 0.15 * gr
    if k % 100 == 0:
        print(k, float(((o - Y) ** 2).mean()))
