# verdict: right
import numpy as np

np.random.seed(88)
m = 100
X = np.random.randn(2, m)
Y = ((X[0] - X[1]) ** 2 > 1).astype(float).reshape(1, m)

W1 = np.random.randn(6, 2); b1 = np.zeros((6, 1))
W2 = np.random.randn(4, 6) * 0.4; b2 = np.zeros((4, 1))
W3 = np.random.randn(1, 4) * 0.5; b3 = np.zeros((1, 1))
alpha = 0.2

for i in range(2000):
    # forward
    Z1 = W1 @ X + b1
    A1 = np.maximum(0, Z1)
    Z2 = W2 @ A1 + b2
    A2 = np.tanh(Z2)
    Z3 = W3 @ A2 + b3
    A3 = 1 / (1 + np.exp(-Z3))
    # backward
    dA3 = -(Y / A3) + (1 - Y) / (1 - A3)
    dZ3 = dA3 * A3 * (1 - A3)
    dW3, db3 = dZ3 @ A2.T / m, dZ3.sum(1, keepdims=True) / m
    dA2 = W3.T @ dZ3
    dZ2 = dA2 * (1 - np.tanh(Z2) ** 2)
    dW2, db2 = dZ2 @ A1.T / m, dZ2.sum(1, keepdims=True) / m
    dA1 = W2.T @ dZ2
    dZ1 = dA1 * (Z1 > 0)
    dW1, db1 = dZ1 @ X.T / m, dZ1.sum(1, keepdims=True) / m
    # step
    W1 -= alpha * dW1; b1 -= alpha * db1
    W2 -= alpha * dW2; b2 -= alpha * db2
    W3 -= alpha * dW3; b3 -= alpha * db3
    if i % 400 == 0:
        print(i, -np.mean(Y * np.log(A3) + (1 - Y) * np.log(1 - A3)))
print(np.mean((A3 > .5) == Y))
