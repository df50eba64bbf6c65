# verdict: wrong
# line: 21
"""Column convention. 2-5-5-1 ReLU/ReLU/sigmoid."""
import numpy as np
np.random.seed(29)
m = 30
X = np.random.randn(2, m)
Y = (X[0:1] * X[1:2] > 0) * 1.0
W1 = np.random.randn(5, 2); b1 = np.zeros((5, 1))
W2 = np.random.randn(5, 5) * 0.6; b2 = np.zeros((5, 1))
W3 = np.random.randn(1, 5) * 0.6; b3 = np.zeros((1, 1))
alpha = 0.1
for i in range(1500):
    Z1 = W1 @ X + b1; A1 = np.maximum(0, Z1)
    Z2 = W2 @ A1 + b2; A2 = np.maximum(0, Z2)
    A3 = 1 / (1 + np.exp(-(W3 @ A2 + b3)))
    dZ3 = (A3 - Y) / m
    dW3 = dZ3 @ A2.T; db3 = dZ3.sum(axis=1, keepdims=True)
    dZ2 = (W3.T @ dZ3) * (Z2 > 0)
    dW2 = dZ2 @ A1.T; db2 = dZ2.sum(axis=1, keepdims=True)
    dZ1 = (W2 @ dZ2) * (Z1 > 0)
    dW1 = dZ1 @ X.T; db1 = dZ1.sum(axis=1, keepdims=True)
    W1 -= alpha * dW1; b1 -= alpha * db1
    W2 -= alpha * dW2; b2 -= alpha * db2
    W3 -= alpha * dW3; b3 -= alpha * db3
    if i % 300 == 0:
        print(i, -np.mean(Y * np.log(A3 + 1e-9) + (1 - Y) * np.log(1 - A3 + 1e-9)))
