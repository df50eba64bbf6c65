# verdict: right
import numpy as np

np.random.seed(17)
X = np.random.randn(100, 4)
y = ((X[:, 0] * X[:, 1] + X[:, 2]) > 0).astype(float)[:, None]
W1 = np.random.randn(4, 16) * np.sqrt(2 / 4)
b1 = np.zeros((1, 16))
W2 = np.random.randn(16, 1) * np.sqrt(2 / 16)
b2 = np.zeros((1, 1))
keep_prob = 0.8
lr = 0.3

for i in range(800):
    Z1 = X @ W1 + b1
    mask = (np.random.rand(*Z1.shape) < keep_prob) / keep_prob
    A1 = np.maximum(0, Z1) * mask
    A2 = 1 / (1 + np.exp(-(A1 @ W2 + b2)))

    dZ2 = (A2 - y) / len(X)
    dA1 = dZ2 @ W2.T * mask
    dZ1 = np.where(Z1 > 0, dA1, 0)
    W2 -= lr * A1.T @ dZ2
    b2 -= lr * dZ2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ dZ1
    b1 -= lr * dZ1.sum(axis=0, keepdims=True)

    if i % 100 == 0:
        full = 1 / (1 + np.exp(-(np.maximum(0, X @ W1 + b1) @ W2 + b2)))
        print(i, "loss", -np.mean(y * np.log(full) + (1 - y) * np.log(1 - full)))
