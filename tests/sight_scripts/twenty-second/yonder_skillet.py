# verdict: wrong
# line: 19
# why: derivatives: forward the negative side has the slope 0.2, in the derivative it is 0
import numpy as np

rng = np.random.default_rng(310)
X = rng.uniform(-1, 1, (80, 3))
Y = np.c_[X[:, 0] * X[:, 1], np.abs(X[:, 2])]
sizes = (3, 12, 8, 2)
Ws = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(sizes, sizes[1:])]
bs = [np.zeros(b) for b in sizes[1:]]


def leaky(z):
    return np.where(z > 0, z, 0.2 * z)


def d_leaky(z):
    return np.where(z > 0, 1.0, 0.0)


for epoch in range(1000):
    a, zs = [X], []
    for k in range(3):
        zs.append(a[k] @ Ws[k] + bs[k])
        a.append(leaky(zs[k]) if k < 2 else zs[k])
    d = 2 * (a[-1] - Y) / Y.size
    for k in (2, 1, 0):
        gW, gb = a[k].T @ d, d.sum(0)
        if k:
            d = (d @ Ws[k].T) * d_leaky(zs[k - 1])
        Ws[k] -= 0.1 * gW
        bs[k] -= 0.1 * gb
print("mse", ((a[-1] - Y) ** 2).mean())
