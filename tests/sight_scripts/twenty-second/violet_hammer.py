# verdict: right
import numpy as np

rng = np.random.default_rng(44)
X = rng.normal(size=(100, 6))
y = (X[:, :1] + X[:, 1:2] * 2 > 0.5).astype(int)
W1 = rng.normal(size=(6, 7)); b1 = np.zeros(7)
W2 = rng.normal(size=(7, 1)); b2 = np.zeros(1)
l1 = 0.001
lr = 1.0


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for epoch in range(900):
    if epoch in (400, 700):
        lr *= 0.5
    h = sigmoid(X @ W1 + b1)
    p = sigmoid(h @ W2 + b2)
    dz2 = (p - y) / len(X)
    dz1 = (dz2 @ W2.T) * h * (1 - h)
    dW2 = h.T @ dz2 + l1 * np.sign(W2)
    dW1 = X.T @ dz1 + l1 * np.sign(W1)
    W2 -= lr * dW2
    b2 -= lr * dz2.sum(axis=0)
    W1 -= lr * dW1
    b1 -= lr * dz1.sum(axis=0)
print("acc", ((p > 0.5) == y).mean(), "small weights", (np.abs(W1) < 0.01).sum())
