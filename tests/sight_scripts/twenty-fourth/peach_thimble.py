# verdict: right
import numpy as np

rng = np.random.default_rng(41)

# low / middle / high temperature, with humidity
X = rng.random((45, 2))
cls = (X[:, 0] * 3).astype(int)

U = rng.normal(0, 1, (2, 8))
bu = np.zeros(8)
V = rng.normal(0, 1, (8, 3))
bv = np.zeros(3)
nu = 0.2

def net(x):
    h = 1 / (1 + np.exp(-(x @ U + bu)))
    s = h @ V + bv
    e = np.exp(s - s.max())
    return h, e / e.sum()

for ep in range(150):
    for i in rng.permutation(len(X)):
        h, p = net(X[i])
        target = np.zeros(3)
        target[cls[i]] = 1.0

        d = target - p
        dh = (V @ d) * h * (1 - h)
        V += nu * np.outer(h, d)
        bv += nu * d
        U += nu * np.outer(X[i], dh)
        bu += nu * dh

good = sum(net(x)[1].argmax() == c for x, c in zip(X, cls))
print(good, "of", len(X), "right")
