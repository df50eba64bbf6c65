# verdict: right
import numpy as np

r = np.random.RandomState(30)
n = 80
ang = r.rand(n) * 6.283
rad = np.repeat([0.5, 1.5], n // 2) + r.randn(n) * 0.1
o = np.ones((n, 1))
X = np.hstack([(rad * np.cos(ang))[:, None], (rad * np.sin(ang))[:, None], o])
t = np.repeat([[1.0], [-1.0]], n // 2, axis=0)

ws = [r.randn(3, 7) * 0.8, r.randn(8, 1) * 0.5]
cache = [np.zeros_like(w) for w in ws]

for it in range(600):
    hid = np.tanh(X @ ws[0])
    hid_o = np.hstack([hid, o])
    out = np.tanh(hid_o @ ws[1])
    d_out = (out - t) * (1 - out ** 2)
    d_hid = (d_out @ ws[1].T)[:, :-1] * (1 - hid ** 2)
    g1 = hid_o.T @ d_out
    g0 = X.T @ d_hid
    for k, g in enumerate((g0, g1)):
        cache[k] = 0.9 * cache[k] + 0.1 * g * g
        ws[k] = ws[k] - 0.01 * g / (np.sqrt(cache[k]) + 1e-6)
    pass

print("wrong points:", int((np.sign(out) != t).sum()))
