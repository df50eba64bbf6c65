# verdict: wrong
# line: 26
# why: the slope of the leak is 0.01 but the forward pass leaks 0.2
"""Columns of X are the samples: body mass and wing span, scaled. 1 = can fly."""
import numpy as np

np.random.seed(18)
X = np.array([[0.1, 0.2, 0.3, 0.9, 1.0, 0.5, 0.2],
              [0.6, 0.5, 0.9, 0.2, 0.3, 0.1, 0.1]])
Y = np.array([[1, 1, 1, 0, 0, 0, 0]], dtype=float)
m = X.shape[1]

n_h = 6
W1 = np.random.randn(n_h, 2)
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h) * 0.5
b2 = np.zeros((1, 1))


def leaky_relu(Z):
    return np.maximum(0.2 * Z, Z)


def leaky_relu_backward(dA, Z):
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] *= 0.01
    return dZ


for epoch in range(2000):
    Z1 = W1 @ X + b1
    A1 = leaky_relu(Z1)
    Z2 = W2 @ A1 + b2
    A2 = 1 / (1 + np.exp(-Z2))

    dZ2 = (A2 - Y) / m
    dW2 = dZ2 @ A1.T
    db2 = dZ2.sum(axis=1, keepdims=True)
    dZ1 = leaky_relu_backward(W2.T @ dZ2, Z1)
    dW1 = dZ1 @ X.T
    db1 = dZ1.sum(axis=1, keepdims=True)

    W2 = W2 - 0.3 * dW2
    b2 = b2 - 0.3 * db2
    W1 = W1 - 0.3 * dW1
    b1 = b1 - 0.3 * db1

print("flies:", A2.round(2))
