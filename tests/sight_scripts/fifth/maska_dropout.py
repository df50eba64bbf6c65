# verdict: wrong
# line: 21
# why: In the backward pass a newly drawn mask is used rather than the one of the forward pass.
import numpy as np
gen = np.random.default_rng(112)
X = gen.normal(size=(60, 4))
y = (X[:, :1] + X[:, 1:2] * X[:, 2:3] > 0).astype(float)
w1, b1 = gen.normal(size=(4, 16)) * .7, gen.normal(size=16) * .1
w2, b2 = gen.normal(size=(16, 1)) * .3, np.zeros(1)
zostaje = .7

def maska(ksztalt):
    return (gen.random(ksztalt) < zostaje) / zostaje

for i in range(500):
    z = X @ w1 + b1
    maska1 = maska(z.shape)
    h = np.maximum(z, 0) * maska1
    p = 1 / (1 + np.exp(-(h @ w2 + b2)))
    d = (p - y) / len(X)
    dz = d @ w2.T * maska(z.shape) * (z > 0)
    w2 -= .3 * h.T @ d;  b2 -= .3 * d.sum(0)
    w1 -= .3 * X.T @ dz; b1 -= .3 * dz.sum(0)
    if i % 100 == 0:
        h = np.maximum(X @ w1 + b1, 0)
        print(i, (((h @ w2 + b2) > 0) == y).mean())
