# verdict: wrong
# line: 24
# why: The ReLU's gate is taken from the prediction instead of from the hidden sums.
import numpy as np

np.random.seed(4)
X = np.random.randn(12, 3)
y = X[:, 0] - 2 * X[:, 1] * X[:, 2]

W1 = np.random.randn(3, 8)
b1 = np.zeros(8)
W2 = np.random.randn(8, 1) * 0.1
b2 = np.zeros(1)

def predict(X):
    return np.maximum(0, X @ W1 + b1) @ W2 + b2

for epoch in range(1000):
    z1 = X @ W1 + b1
    a1 = np.maximum(0, z1)
    pred = a1 @ W2 + b2
    error = pred - y.reshape(-1, 1)
    grad = 2 * error / len(X)
    grad1 = (grad @ W2.T) * (pred > 0)
    W2 = W2 - 0.01 * a1.T @ grad
    b2 = b2 - 0.01 * grad.sum(axis=0)
    W1 = W1 - 0.01 * X.T @ grad1
    b1 = b1 - 0.01 * grad1.sum(axis=0)
print("mse", np.mean(error ** 2))
