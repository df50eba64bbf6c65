# verdict: wrong
# line: 20
import numpy as np

rng = np.random.default_rng(7)
X = rng.normal(1, 2, (12, 3))
Y = (X[:, :1] - X[:, 1:2]) / 3
W = rng.normal(size=(3, 5)) * 0.5
ga, be = np.ones(5), np.zeros(5)
V = rng.normal(size=(5, 1)) * 0.5
for i in range(300):
    z = X @ W
    sd = np.sqrt(z.var(axis=0) + 1e-5)
    q = (z - z.mean(axis=0)) / sd
    h = np.tanh(ga * q + be)
    o = h @ V
    e = (o - Y) / 12
    d = e @ V.T * (1 - h * h)
    dq = d * ga
    dz = dq / sd
    V -= 0.2 * h.T @ e
    ga -= 0.2 * (d * q).sum(axis=0)
    be -= 0.2 * d.sum(axis=0)
    W -= 0.2 * X.T @ dz
    if i % 60 == 0:
        print(i, (e ** 2).sum())
