# verdict: wrong
# line: 21
# why: In the backward pass of the batch normalisation the mean and the spread are treated as constants (the correction terms are missing).
import numpy as np
rng = np.random.default_rng(2015)
X = rng.normal(3, 2, (64, 3))
Y = np.sin(X[:, :1]) + 0.3 * X[:, 1:2]
A = rng.normal(0, .5, (3, 8))
g, s = np.ones(8), np.zeros(8)          # scale and shift after normalising
B = rng.normal(0, .4, (8, 1))
lr = 0.1
for it in range(500):
    z = X @ A
    mu, sd = z.mean(axis=0), np.sqrt(z.var(axis=0) + 1e-5)
    n = (z - mu) / sd
    h = np.tanh(n * g + s)
    out = h @ B
    d = (out - Y) / 64
    du = (d @ B.T) * (1 - h ** 2)
    dn = du * g
    dz = dn / sd
    B -= lr * h.T @ d
    g -= lr * (du * n).sum(axis=0)
    s -= lr * du.sum(axis=0)
    A -= lr * X.T @ dz
    if it % 100 == 0:
        print(it, float(((out - Y) ** 2).mean()))
