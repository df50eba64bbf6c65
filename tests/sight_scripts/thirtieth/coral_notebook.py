# verdict: wrong
# line: 20
# also: 17
import numpy as np

rng = np.random.default_rng(3)
X = rng.normal(size=(96, 4))
y = (X[:, [0]] - X[:, [1]]) * X[:, [2]]

W1, b1 = rng.normal(size=(4, 20)) * 0.5, np.zeros(20)
W2, b2 = rng.normal(size=(20, 1)) * 0.2, np.zeros(1)
batch = 16
lr = 0.05

for epoch in range(100):
    perm = rng.permutation(len(X))
    Xs = X[perm]
    for s in range(0, len(X), batch):
        xb = Xs[s:s + batch]
        yb = y[s:s + batch]
        z = xb @ W1 + b1
        h = np.maximum(0, z)
        out = h @ W2 + b2
        d = 2 * (out - yb) / len(xb)
        dz = d @ W2.T * (z > 0)
        W2 -= lr * h.T @ d
        b2 -= lr * d.sum(axis=0)
        W1 -= lr * xb.T @ dz
        b1 -= lr * dz.sum(axis=0)
    if epoch % 20 == 0:
        print(epoch, ((np.maximum(0, X @ W1 + b1) @ W2 + b2 - y) ** 2).mean())
