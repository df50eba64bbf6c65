# verdict: right
import numpy as np

# dropout with a helper that hands the mask back
def dropout(a, rate, rng):
    mask = (rng.random(a.shape) > rate).astype(float) / (1 - rate)
    return a * mask, mask

rng = np.random.default_rng(413)
X = rng.normal(size=(14, 4))
y = (X[:, :1] + X[:, 1:2] ** 2 > 0.8).astype(float)
W1, W2, W3 = rng.normal(0, .6, (4, 8)), rng.normal(0, .6, (8, 6)), rng.normal(0, .6, (6, 1))
for e in range(500):
    r1 = np.maximum(0, X @ W1)
    a1, m1 = dropout(r1, 0.2, rng)
    r2 = np.maximum(0, a1 @ W2)
    a2, m2 = dropout(r2, 0.2, rng)
    p = 1 / (1 + np.exp(-a2 @ W3))
    g3 = (p - y) / len(X)
    g2 = g3 @ W3.T * m2 * (r2 > 0)
    g1 = g2 @ W2.T * m1 * (r1 > 0)
    W3 -= 0.2 * a2.T @ g3
    W2 -= 0.2 * a1.T @ g2
    W1 -= 0.2 * X.T @ g1
p = 1 / (1 + np.exp(-np.maximum(0, np.maximum(0, X @ W1) @ W2) @ W3))
print("accuracy without dropout", ((p > .5) == (y > .5)).mean())
