# verdict: wrong
# line: 22
# also: 28
# classify with margin: hinge loss on top of a tanh layer
import numpy as np

rng = np.random.default_rng(67)
pos = rng.normal([1, 1], 0.6, (50, 2))
neg = np.vstack([rng.normal([-1, 1], 0.6, (25, 2)), rng.normal([1, -1], 0.6, (25, 2))])
X = np.vstack([pos, neg])
y = np.array([1.0] * 50 + [-1.0] * 50)[:, None]

W1, b1 = rng.normal(0, 0.8, (2, 8)), np.zeros((1, 8))
W2, b2 = rng.normal(0, 0.5, (8, 1)), np.zeros((1, 1))


def hinge(score, label):
    return np.maximum(0, 1 - label * score)


def hinge_grad(score, label):
    return np.where(score < 1, -label, 0.0)


for i in range(600):
    h = np.tanh(X @ W1 + b1)
    s = h @ W2 + b2
    ds = hinge_grad(s, y) / len(X)
    dh = ds @ W2.T * (1 - h * h)
    W2 -= 0.2 * h.T @ ds
    b2 -= 0.2 * ds.sum(0)
    W1 -= 0.2 * X.T @ dh
    b1 -= 0.2 * dh.sum(0)
    if i % 100 == 0:
        print(i, hinge(s, y).mean(), (np.sign(s) == y).mean())
