# verdict: wrong
# line: 31
# also: 34
# why: bias gradients are sums while the weights' gradients are means
import numpy as np

np.random.seed(8)
m = 100
X = np.random.randn(3, m)
Y = ((X[0] * X[1] > 0) ^ (X[2] > 0.5)).astype(float).reshape(1, m)

n_h = 8
W1 = np.random.randn(n_h, 3) * np.sqrt(2 / 3)
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h) * np.sqrt(2 / n_h)
b2 = np.zeros((1, 1))
alpha = 0.1

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for i in range(2000):
    Z1 = W1 @ X + b1
    A1 = np.maximum(Z1, 0)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    cost = -(1 / m) * np.sum(Y * np.log(A2 + 1e-9) + (1 - Y) * np.log(1 - A2 + 1e-9))

    dZ2 = A2 - Y
    dW2 = (1 / m) * dZ2 @ A1.T
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = (W2.T @ dZ2) * (Z1 > 0)
    dW1 = (1 / m) * dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True)

    W1 -= alpha * dW1
    b1 -= alpha * db1
    W2 -= alpha * dW2
    b2 -= alpha * db2
    if i % 500 == 0:
        print(i, cost)
