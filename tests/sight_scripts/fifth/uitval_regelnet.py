# verdict: wrong
# line: 17
# why: The dropout mask is applied in the forward pass but not to the hidden delta in the backward pass.
import numpy as np
rng = np.random.default_rng(61)
X = rng.normal(size=(50, 4))
y = ((X ** 2).sum(1, keepdims=True) > 3.5).astype(float)
W1 = rng.normal(size=(4, 16)) * .5; b1 = np.zeros(16)
W2 = rng.normal(size=(16, 1)) * .5; b2 = np.zeros(1)
kans = 0.75
for ronde in range(600):
    masker = rng.binomial(1, kans, (50, 16)) / kans
    t = np.tanh(X @ W1 + b1)
    h = t * masker
    uit = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d2 = (uit - y) / len(y)
    d1 = d2 @ W2.T * (1 - t * t)
    W2 -= .5 * h.T @ d2
    b2 -= .5 * d2.sum(axis=0)
    W1 -= .5 * X.T @ d1
    b1 -= .5 * d1.sum(axis=0)
    if ronde % 150 == 0:
        print("ronde", ronde, "juist", ((uit > .5) == y).mean())
