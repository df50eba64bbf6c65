# verdict: wrong
# line: 18
# why: The L1 penalty subtracts the weights' absolute values, not their signs.
import numpy as np

# sparse first layer: L1 penalty
rng = np.random.default_rng(626)
X = rng.normal(size=(20, 4))
y = (X[:, :1] > 0.2).astype(float)
W, b = rng.normal(0, .6, (4, 6)), np.zeros(6)
V, c = rng.normal(0, .6, (6, 1)), np.zeros(1)
lam, lr = 0.01, 0.3
for k in range(600):
    h = 1 / (1 + np.exp(-(X @ W + b)))
    o = 1 / (1 + np.exp(-(h @ V + c)))
    d = (o - y) / len(X)
    dh = d @ V.T * h * (1 - h)
    gW = X.T @ dh + lam * np.abs(W)
    gV = h.T @ d
    W -= lr * gW
    b -= lr * dh.sum(axis=0)
    V -= lr * gV
    c -= lr * d.sum(axis=0)
print("weights below 0.05:", int((np.abs(W) < 0.05).sum()), "error", np.abs(o - y).mean().round(3))
