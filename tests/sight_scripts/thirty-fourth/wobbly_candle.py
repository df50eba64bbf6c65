# verdict: wrong
# line: 17
import numpy as np

rng = np.random.default_rng(27)
X = rng.normal(size=(14, 3))
Y = 3 * np.sin(X[:, :1]) + X[:, 1:2]
ws = [rng.normal(size=(3, 6)) * 0.6, rng.normal(size=(6, 1)) * 0.6]
cache = [np.ones_like(w) for w in ws]
for i in range(300):
    h = np.tanh(X @ ws[0])
    o = h @ ws[1]
    e = (o - Y) / 14
    gs = [X.T @ (e @ ws[1].T * (1 - h ** 2)), h.T @ e]
    for k in range(2):
        cache[k] = 0.9 * cache[k] + 0.1 * gs[k] ** 2
        ws[k] = ws[k] - 0.005 * gs[k] / (cache[k] + 1e-2)
    if i % 60 == 0:
        print(i, (e ** 2).sum())
