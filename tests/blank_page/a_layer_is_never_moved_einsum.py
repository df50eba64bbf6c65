# verdict: wrong
# first wrong: update
# line: 23
# mistake: -
# why: the middle layer, multiplied by an einsum, is never moved; other weights are moved on this line
import numpy as np
rng = np.random.default_rng(3)
X = rng.normal(size=(30, 4))
y = (X[:, :1] > 0).astype(float)
W1 = rng.normal(size=(4, 8)) * 0.5
W2 = rng.normal(size=(8, 6)) * 0.5
W3 = rng.normal(size=(6, 1)) * 0.5
lr = 0.1
for epoch in range(400):
    h = 1 / (1 + np.exp(-X @ W1))
    g = 1 / (1 + np.exp(-np.einsum("ij,jk->ik", h, W2)))
    out = g @ W3
    e = (out - y) / 30
    d2 = e @ W3.T * g * (1 - g)
    d1 = d2 @ W2.T * h * (1 - h)
    W3 -= lr * g.T @ e

    W1 -= lr * X.T @ d1
