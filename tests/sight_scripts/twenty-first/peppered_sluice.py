# verdict: right
import numpy as np

rng = np.random.default_rng(95)
n = 100
pos = rng.uniform(-1.5, 1.5, (n, 2))
ring = np.linalg.norm(pos, axis=1)
t = ((ring > 0.6) & (ring < 1.2)).astype(float)[:, None]

w = [rng.normal(0, 1.0, (2, 14)), np.zeros((1, 14)), rng.normal(0, 0.4, (14, 1)), np.zeros((1, 1))]
v = [0 * a for a in w]
mu, eta = 0.9, 0.05

for k in range(700):
    h = np.tanh(pos @ w[0] + w[1])
    p = 1 / (1 + np.exp(-(h @ w[2] + w[3])))
    d = (p - t) / n
    b = d @ w[2].T * (1 - h * h)
    g = [pos.T @ b, b.sum(0, keepdims=True), h.T @ d, d.sum(0, keepdims=True)]
    old = [a.copy() for a in v]
    for i in range(4):
        v[i] = mu * v[i] - eta * g[i]
        w[i] = w[i] - mu * old[i] + (1 + mu) * v[i]
    if k % 100 == 0:
        print(k, "acc", float(((p > .5) == t).mean()))
