# verdict: wrong
# line: 17
# why: loop: Only the inputs are shuffled; the targets stay in the old order.
import numpy as np

rng = np.random.default_rng(64)
cls = rng.integers(0, 3, 150)
X = rng.normal(0, 0.5, (150, 2)) + np.array([[0, 1.5], [1.5, -1], [-1.5, -1]])[cls]
T = np.eye(3)[cls]

W1 = rng.normal(0, 0.7, (2, 10)); b1 = np.zeros(10)
W2 = rng.normal(0, 0.4, (10, 3)); b2 = np.zeros(3)

for epoch in range(80):
    perm = rng.permutation(150)
    Xs = X[perm]
    Ts = T
    for k in range(0, 150, 25):
        xb, tb = Xs[k:k+25], Ts[k:k+25]
        h = np.maximum(0, xb @ W1 + b1)
        s = np.exp(h @ W2 + b2)
        p = s / s.sum(axis=1, keepdims=True)
        d = (p - tb) / 25
        dh = d @ W2.T
        dh[h <= 0] = 0
        W2 -= 0.3 * h.T @ d
        b2 -= 0.3 * d.sum(axis=0)
        W1 -= 0.3 * xb.T @ dh
        b1 -= 0.3 * dh.sum(axis=0)

pred = (np.maximum(0, X @ W1 + b1) @ W2 + b2).argmax(axis=1)
print("accuracy:", (pred == cls).mean())
