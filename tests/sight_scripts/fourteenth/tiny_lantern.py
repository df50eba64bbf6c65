# verdict: wrong
# line: 35
# why: log loss derivative with a wrong sign between its two terms
import numpy as np

np.random.seed(0)
m = 80
X = np.random.randn(3, m)
Y = (np.sum(X ** 2, axis=0, keepdims=True) > 2.5).astype(float)

W1 = np.random.randn(6, 3) * np.sqrt(2 / 3)
b1 = np.zeros((6, 1))
W2 = np.random.randn(1, 6) * np.sqrt(1 / 6)
b2 = np.zeros((1, 1))


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return -np.mean(Y * np.log(A + 1e-12) + (1 - Y) * np.log(1 - A + 1e-12))


lr = 0.01
for it in range(300):
    # forward
    Z1 = W1 @ X + b1
    A1 = np.maximum(Z1, 0)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    if it % 100 == 0:
        print(it, cost(A2, Y))
    # backward
    dA2 = -(Y / A2 + (1 - Y) / (1 - A2))
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (Z1 > 0)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    W2 -= lr * dW2
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db1
print("final", cost(A2, Y))
