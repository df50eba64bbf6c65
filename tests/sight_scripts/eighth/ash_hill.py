# verdict: right
import numpy as np
# AdaGrad: divide by the root of the sum of squares
rng = np.random.default_rng(617)
X = rng.normal(size=(15, 4))
y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
p = [rng.normal(0, .6, (4, 7)), np.zeros(7), rng.normal(0, .6, (7, 1)), np.zeros(1)]
G = [np.zeros(q.shape) for q in p]
for t in range(500):
    h = np.tanh(X @ p[0] + p[1])
    o = 1 / (1 + np.exp(-(h @ p[2] + p[3])))
    d = (o - y) / len(X)
    r = d @ p[2].T * (1 - h ** 2)
    for i, g in enumerate([X.T @ r, r.sum(0), h.T @ d, d.sum(0)]):
        G[i] += g * g
        p[i] -= 0.1 * g / (np.sqrt(G[i]) + 1e-8)
print("accuracy", ((o > .5) == (y > .5)).mean())
