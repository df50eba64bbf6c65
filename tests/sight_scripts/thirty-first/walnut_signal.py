# verdict: right
import numpy as np
np.random.seed(8)

X = np.random.rand(16, 4)
y = (X.sum(axis=1) > 2).astype(float).reshape(-1, 1)

W1 = np.random.randn(4, 6) * 0.7
W2 = np.random.randn(6, 1) * 0.7
V1 = np.zeros_like(W1)
V2 = np.zeros_like(W2)
lr = 0.2
mu = 0.9

for i in range(1000):
    a1 = 1 / (1 + np.exp(-X @ W1))
    a2 = 1 / (1 + np.exp(-a1 @ W2))
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    V2 = mu * V2 - lr * (a1.T @ d2)
    V1 = mu * V1 - lr * (X.T @ d1)
    W2 += V2
    W1 += V1
    if not i % 250:
        print(i, np.abs(a2 - y).mean())
