# verdict: right
import numpy as np
np.random.seed(19)

X = np.random.randn(120, 2)
y = np.where(X[:, :1] ** 2 + X[:, 1:] ** 2 < 1.3, 1.0, -1.0)

W1 = np.random.randn(2, 9)
b1 = np.zeros((1, 9))
W2 = np.random.randn(9, 1) * 0.4
b2 = np.zeros((1, 1))
lr = 0.2
n = len(X)

for it in range(800):
    A = np.tanh(X @ W1 + b1)
    score = A @ W2 + b2
    margin = y * score
    # gradient of mean(max(0, 1 - margin))
    ds = np.where(margin < 1, -y, 0.0) / n
    dA = ds @ W2.T
    dZ = dA * (1 - A ** 2)
    W2 -= lr * A.T @ ds
    b2 -= lr * ds.sum(0)
    W1 -= lr * X.T @ dZ
    b1 -= lr * dZ.sum(0)

print("hinge", np.maximum(0, 1 - margin).mean(), "acc", (np.sign(score) == y).mean())
