# verdict: wrong
# line: 19
# why: For the way back a fresh dropout mask is drawn instead of the one of the forward pass.
import numpy as np

rng = np.random.default_rng(414)

def mask(shape, keep=0.8):
    return rng.binomial(1, keep, size=shape) / keep

X = rng.normal(size=(14, 4))
y = (X[:, :1] > X[:, 1:2] ** 2).astype(float)
W1, W2 = rng.normal(0, .6, (4, 8)), rng.normal(0, .6, (8, 1))
for e in range(600):
    h = np.tanh(X @ W1)
    m = mask(h.shape)
    o = 1 / (1 + np.exp(-(h * m) @ W2))
    d = (o - y) / len(X)
    dh = d @ W2.T * mask(h.shape) * (1 - h ** 2)
    W2 -= 0.3 * (h * m).T @ d
    W1 -= 0.3 * X.T @ dh
p = 1 / (1 + np.exp(-np.tanh(X @ W1) @ W2))
print("accuracy", ((p > .5) == (y > .5)).mean())
