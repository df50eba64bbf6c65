# verdict: right
import numpy as np

np.random.seed(33)
n = 200
X = np.random.randn(n, 5)
y = ((X[:, 0] + X[:, 1] * X[:, 2]) > 0).astype(float).reshape(n, 1)

W1 = np.random.randn(5, 20) * np.sqrt(2 / 5)
b1 = np.zeros((1, 20))
W2 = np.random.randn(20, 1) * np.sqrt(2 / 20)
b2 = np.zeros((1, 1))
keep = 0.8
lr = 0.3

for epoch in range(800):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    mask = (np.random.rand(*a1.shape) < keep) / keep
    d1 = a1 * mask
    p = 1 / (1 + np.exp(-(d1 @ W2 + b2)))

    g = (p - y) / n
    grad_W2 = d1.T @ g
    grad_b2 = g.sum(axis=0, keepdims=True)
    gz = (g @ W2.T) * mask * (z1 > 0)
    grad_W1 = X.T @ gz
    grad_b1 = gz.sum(axis=0, keepdims=True)

    W1 -= lr * grad_W1
    b1 -= lr * grad_b1
    W2 -= lr * grad_W2
    b2 -= lr * grad_b2

    if epoch % 200 == 0:
        full = 1 / (1 + np.exp(-(np.maximum(X @ W1 + b1, 0) @ W2 + b2)))
        print(epoch, "train accuracy without dropout", np.mean((full > 0.5) == y))
