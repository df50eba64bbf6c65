# verdict: wrong
# line: 18
import numpy as np
np.random.seed(19)
m = 40
X = np.random.rand(2, m) * 2 - 1
Y = (X[0] * X[1] > 0).astype(float)[None]
W1, b1 = np.random.randn(6, 2), np.zeros((6, 1))
W2, b2 = np.random.randn(1, 6), np.zeros((1, 1))
for i in range(2000):
    A1 = np.tanh(W1 @ X + b1)
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1) / m
    W1 -= 0.6 * dW1
    b1 -= 0.6 * db1
    W2 -= 0.6 * dW2
    b2 -= 0.6 * db2
    if i % 500 == 0:
        print("cost", -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
