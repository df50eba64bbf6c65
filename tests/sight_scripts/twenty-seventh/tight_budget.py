# verdict: wrong
# line: 25
# L2 regularised network for a monthly spending pattern
import numpy as np

np.random.seed(12)
months = np.arange(24)
spend = 2 + np.sin(months * np.pi / 6) + (months % 12 == 11) * 1.5 + np.random.randn(24) * 0.1
X = np.c_[np.sin(months * np.pi / 6), np.cos(months * np.pi / 6), months / 12 - 1]
y = spend.reshape(-1, 1) - spend.mean()

lam, lr, n = 0.01, 0.1, len(X)
W1 = np.random.randn(3, 10) * 0.5
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 1) * 0.5
b2 = np.zeros((1, 1))

for it in range(2000):
    A = np.tanh(X @ W1 + b1)
    out = A @ W2 + b2
    err = y - out
    cost = (err ** 2).sum() / (2 * n) + lam / 2 * ((W1 ** 2).sum() + (W2 ** 2).sum())
    d2 = err / n
    d1 = d2 @ W2.T * (1 - A ** 2)
    W2 += lr * (A.T @ d2 + lam * W2)
    b2 += lr * d2.sum(axis=0)
    W1 += lr * (X.T @ d1 - lam * W1)
    b1 += lr * d1.sum(axis=0)
    if it % 400 == 0:
        print(it, cost)
