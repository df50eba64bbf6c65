# verdict: right
import numpy as np


def batches(X, Y, size, rng):
    """Yield column blocks in random order; the last one may be short."""
    perm = rng.permutation(X.shape[1])
    for k in range(0, len(perm), size):
        cols = perm[k:k + size]
        yield X[:, cols], Y[:, cols]


def elu(z):
    return np.where(z > 0, z, np.expm1(z))


def elu_prime(z):
    return np.where(z > 0, 1.0, np.exp(z))


rng = np.random.default_rng(808)
X = rng.normal(size=(2, 75))
Y = np.vstack([X[0] * X[1], X[0] - X[1]])

W1, b1 = rng.normal(size=(14, 2)) * 0.7, np.zeros((14, 1))
W2, b2 = rng.normal(size=(2, 14)) * 0.3, np.zeros((2, 1))

for epoch in range(120):
    total = 0.0
    for xb, yb in batches(X, Y, 20, rng):
        zh = W1 @ xb + b1
        ah = elu(zh)
        out = W2 @ ah + b2
        diff = out - yb
        total += (diff ** 2).sum()
        scale = 0.05 / xb.shape[1]
        dh = (W2.T @ diff) * elu_prime(zh)
        W2 -= scale * diff @ ah.T
        b2 -= scale * diff.sum(axis=1, keepdims=True)
        W1 -= scale * dh @ xb.T
        b1 -= scale * dh.sum(axis=1, keepdims=True)
    if epoch % 40 == 0:
        print(f"epoch {epoch:3d} sse {total:.4f}")
