# verdict: right
# multi-dimensional "which side" problem with hinge loss, labels -1 / +1
import numpy as np

rng = np.random.RandomState(17)
X = rng.randn(160, 4)
y = np.where(X[:, 0] * X[:, 1] + X[:, 2] > 0, 1.0, -1.0)

W = rng.randn(4, 20) * 0.5
b = np.zeros(20)
u = rng.randn(20) * 0.3
c = 0.0
lam = 1e-3
lr = 0.1

for it in range(1200):
    pre = X.dot(W) + b
    h = np.maximum(pre, 0)
    score = h.dot(u) + c

    active = (y * score < 1).astype(float)
    ds = -y * active / len(y)

    du = h.T.dot(ds) + lam * u
    dc = ds.sum()
    dh = np.outer(ds, u) * (pre > 0)
    dW = X.T.dot(dh) + lam * W
    db = dh.sum(axis=0)

    W -= lr * dW
    b -= lr * db
    u -= lr * du
    c -= lr * dc

    if it % 200 == 0:
        hinge = np.maximum(0, 1 - y * score).mean()
        print(it, hinge, (np.sign(score) == y).mean())
