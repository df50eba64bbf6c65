# verdict: right
# why: Inverted dropout, the mask of the forward pass is used in the backward pass as well; the gradient is that of the thinned network.
import numpy as np
rng = np.random.default_rng(8)

X = rng.uniform(-1, 1, (200, 5))
y = X[:, :1] * X[:, 1:2] + 0.5 * X[:, 2:3]
W1, b1 = rng.normal(0, .6, (5, 30)), rng.normal(0, .2, 30)
W2, b2 = rng.normal(0, .2, (30, 1)), np.zeros(1)
behalten = 0.8

for epoche in range(60):
    reihenfolge = rng.permutation(200)
    for teil in np.split(reihenfolge, 10):
        xb, yb = X[teil], y[teil]
        maske = (rng.random((len(teil), 30)) < behalten) / behalten
        z = xb @ W1 + b1
        h = np.maximum(0, z) * maske
        e = (h @ W2 + b2 - yb) / len(xb)
        dz = (e @ W2.T) * maske * (z > 0)
        W2 -= 0.1 * h.T @ e
        b2 -= 0.1 * e.sum(0)
        W1 -= 0.1 * xb.T @ dz
        b1 -= 0.1 * dz.sum(0)
    if epoche % 15 == 0:
        voll = np.maximum(0, X @ W1 + b1) @ W2 + b2
        print(epoche, float(np.mean((voll - y) ** 2)))
