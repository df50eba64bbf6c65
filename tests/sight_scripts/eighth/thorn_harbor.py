# verdict: wrong
# line: 21
# why: Both pieces of the maxout unit get the gradient, also the one that lost.
import numpy as np

# maxout units with bias
rng = np.random.default_rng(612)
X = rng.uniform(-1, 1, (16, 3))
y = (X[:, :1] ** 2 + X[:, 1:2] ** 2 > 0.6).astype(float)
P1, p1 = rng.normal(size=(3, 4)), np.zeros(4)
P2, p2 = rng.normal(size=(3, 4)), np.zeros(4)
V, c = rng.normal(0, .5, (4, 1)), np.zeros(1)
for k in range(500):
    z1 = X @ P1 + p1
    z2 = X @ P2 + p2
    h = np.maximum(z1, z2)
    o = 1 / (1 + np.exp(-(h @ V + c)))
    d = (o - y) / len(X)
    dh = d @ V.T
    d1 = dh * (z1 > z2)
    d2 = dh
    V -= .2 * h.T @ d; c -= .2 * d.sum(0)
    P1 -= .2 * X.T @ d1; p1 -= .2 * d1.sum(0)
    P2 -= .2 * X.T @ d2; p2 -= .2 * d2.sum(0)
print("accuracy", ((o > .5) == (y > .5)).mean())
