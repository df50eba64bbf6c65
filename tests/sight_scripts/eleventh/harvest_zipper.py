# verdict: wrong
# line: 30
# why: The penalty gradient of W1 is subtracted, so W1 is blown up instead of decayed.
import numpy as np

np.random.seed(77)
X = np.random.randn(40, 6)
y = (X[:, 0] + X[:, 1] * X[:, 2] > 0).astype(float).reshape(-1, 1)

W1 = np.random.randn(6, 12) * 0.5
W2 = np.random.randn(12, 1) * 0.5
lam = 0.01
lr = 0.3

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def cost(X, y):
    p = sigmoid(np.maximum(X @ W1, 0) @ W2)
    ce = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    return ce + lam / 2 * (np.sum(W1 ** 2) + np.sum(W2 ** 2))

for it in range(200):
    z1 = X @ W1
    a1 = np.maximum(z1, 0)
    p = sigmoid(a1 @ W2)
    d2 = (p - y) / len(X)
    d1 = (d2 @ W2.T) * (z1 > 0)
    dW2 = a1.T @ d2 + lam * W2
    dW1 = X.T @ d1 - lam * W1
    W1 -= lr * dW1
    W2 -= lr * dW2
    if it % 40 == 0:
        print("cost", cost(X, y))
