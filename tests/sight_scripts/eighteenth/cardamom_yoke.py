# verdict: wrong
# line: 32
# why: relu mask of the first layer used for the second
import numpy as np

np.random.seed(123)
n_samples = 150
X = np.random.randn(n_samples, 4)
y = np.maximum(X[:, 0], X[:, 1]) - np.abs(X[:, 2]) + 0.3 * X[:, 3]
y = y.reshape(-1, 1)

hidden = 12
W1 = np.random.randn(4, hidden) * np.sqrt(2 / 4)
b1 = np.zeros((1, hidden))
W2 = np.random.randn(hidden, hidden) * np.sqrt(2 / hidden)
b2 = np.zeros((1, hidden))
W3 = np.random.randn(hidden, 1) * np.sqrt(1 / hidden)
b3 = np.zeros((1, 1))

lr = 0.03
for epoch in range(800):
    # Forward
    Z1 = X @ W1 + b1
    A1 = np.maximum(0, Z1)
    Z2 = A1 @ W2 + b2
    A2 = np.maximum(0, Z2)
    y_hat = A2 @ W3 + b3

    # Backward
    dZ3 = 2 * (y_hat - y) / n_samples
    dA2 = dZ3 @ W3.T
    dZ2 = dA2 * (Z1 > 0)
    dA1 = dZ2 @ W2.T
    dZ1 = dA1 * (Z1 > 0)

    W3 -= lr * (A2.T @ dZ3)
    b3 -= lr * np.sum(dZ3, axis=0, keepdims=True)
    W2 -= lr * (A1.T @ dZ2)
    b2 -= lr * np.sum(dZ2, axis=0, keepdims=True)
    W1 -= lr * (X.T @ dZ1)
    b1 -= lr * np.sum(dZ1, axis=0, keepdims=True)

    if epoch % 100 == 0:
        print("Epoch: %d, Loss: %.4f" % (epoch, np.mean((y_hat - y) ** 2)))
