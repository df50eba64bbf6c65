# verdict: wrong
# line: 17
import numpy as np
# L2 penalty, cross entropy
rng = np.random.default_rng(59)
X = rng.normal(size=(80, 2))
Y = (X[:, :1] * X[:, 1:] > 0).astype(float)
W1, b1 = rng.normal(size=(2, 8)), np.zeros((1, 8))
W2, b2 = rng.normal(size=(8, 1)), np.zeros((1, 1))
lam, lr = 0.005, 0.3
for k in range(600):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d = (p - Y) / len(X)
    dh = (d @ W2.T) * (1 - h ** 2)
    W2 = W2 - lr * (h.T @ d + lam * W2)
    W1 = W1 - lr * (X.T @ dh - lam * W1)
    b2 = b2 - lr * d.sum(0)
    b1 = b1 - lr * dh.sum(0)
    if k % 150 == 0: print(k, np.mean((p > .5) == Y), np.abs(W1).max())
