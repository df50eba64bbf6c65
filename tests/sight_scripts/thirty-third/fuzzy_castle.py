# verdict: right
import numpy as np


def sg(t):
    return 1 / (1 + np.exp(-t))


def huber(r, k=0.3):
    return np.where(np.abs(r) <= k, 0.5 * r * r, k * (np.abs(r) - 0.5 * k))


# Huber loss; one outlier in the table
X = np.arange(12).reshape(-1, 1) / 6 - 1
y = X * 0.8 + 0.1
y[4] = 3.0
np.random.seed(44)
W0 = np.random.randn(1, 5)
b0 = np.random.randn(5)
W1 = np.random.randn(5, 1)
b1 = np.random.randn(1)
for i in range(3000):
    h = sg(X @ W0 + b0)
    r = h @ W1 + b1 - y
    d = np.clip(r, -0.3, 0.3) / len(y)
    e = np.dot(d, W1.T) * h * (1.0 - h)
    W1 -= 0.4 * np.dot(h.T, d)
    b1 -= 0.4 * np.sum(d, axis=0)
    W0 -= 0.4 * np.dot(X.T, e)
    b0 -= 0.4 * np.sum(e, axis=0)
    if i % 1000 == 0:
        print(i, huber(r).mean())
