# verdict: wrong
# line: 28
# also: 29
# why: hinge: samples beyond the margin are used instead of those inside it
import numpy as np


def init(n_in, n_hidden, rng):
    return (rng.normal(0, 0.8, (n_in, n_hidden)), np.zeros(n_hidden),
            rng.normal(0, 0.8, (n_hidden, 1)), np.zeros(1))


def hinge(y, s):
    return np.mean(np.maximum(0, 1 - y * s))


rng = np.random.default_rng(77)
X = rng.normal(size=(70, 2))
y = np.sign(X[:, :1] * X[:, 1:])
W1, b1, W2, b2 = init(2, 12, rng)

for epoch in range(300):
    # forward
    z1 = X @ W1 + b1
    a1 = np.where(z1 > 0, z1, 0)
    s = a1 @ W2 + b2
    # backward
    active = (y * s > 1).astype(float)
    ds = -y * active / len(X)
    dW2 = a1.T @ ds
    db2 = ds.sum(0)
    dz1 = (ds @ W2.T) * (z1 > 0)
    dW1 = X.T @ dz1
    db1 = dz1.sum(0)
    # step
    W1 -= 0.05 * dW1
    b1 -= 0.05 * db1
    W2 -= 0.05 * dW2
    b2 -= 0.05 * db2

print("hinge loss:", hinge(y, s), "accuracy:", np.mean(np.sign(s) == y))
