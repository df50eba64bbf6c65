# verdict: right
import numpy as np

r = np.random.RandomState(19)
X = np.concatenate([r.randn(50, 2) + [2, 0], r.randn(50, 2) - [2, 0]])
X = np.c_[X, np.ones(100)]
t = np.repeat([[1.0], [0.0]], 50, axis=0)

w1 = r.uniform(-1, 1, (3, 4))
w2 = r.uniform(-1, 1, (4, 1))
lam = 0.001
lr0 = 1.0

def s(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(1, 1001):
    lr = lr0 / (1 + 0.01 * epoch)
    h = s(X @ w1)
    p = s(h @ w2)
    d2 = (p - t) / len(X)
    d1 = d2 @ w2.T * h * (1 - h)
    g2 = h.T @ d2 + lam * w2
    g1 = X.T @ d1 + lam * w1
    w2 -= lr * g2
    w1 -= lr * g1

print("right:", int(((p > 0.5) == t).sum()), "of 100; biggest weight", np.abs(w2).max())
