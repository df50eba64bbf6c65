# verdict: right
import numpy as np

rng = np.random.RandomState(0)
X = rng.randn(160, 2)
t = np.where(X[:, 0] ** 2 + X[:, 1] ** 2 > 1.2, 1.0, -1.0)

W1 = rng.randn(2, 14)
b1 = rng.randn(14) * 0.1
w2 = rng.randn(14) * 0.3
b2 = np.zeros(1)

lr = 0.1
for epoch in range(80):
    perm = rng.permutation(len(X))
    for s0 in range(0, len(X), 40):
        rows = perm[s0:s0 + 40]
        xb, tb = X[rows], t[rows]
        h = np.tanh(xb.dot(W1) + b1)
        s = h.dot(w2) + b2
        margin = tb * s
        ds = np.where(margin < 1, -tb, 0.0) / len(rows)
        dh = np.outer(ds, w2) * (1 - h ** 2)
        w2 -= lr * h.T.dot(ds)
        b2 -= lr * ds.sum()
        W1 -= lr * xb.T.dot(dh)
        b1 -= lr * dh.sum(axis=0)

score = np.tanh(X.dot(W1) + b1).dot(w2) + b2
print('hinge', np.maximum(0, 1 - t * score).mean(), 'errors', int(np.sum(np.sign(score) != t)))
