# verdict: right
"""Samples are columns here, as in the online course I followed."""
import numpy as np

np.random.seed(3)

X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1]], dtype=float)      # (n_x, m)
Y = np.array([[0, 1, 1, 0]], dtype=float)      # (1, m)
m = X.shape[1]

W1 = np.random.randn(3, 2)
b1 = np.zeros((3, 1))
W2 = np.random.randn(1, 3)
b2 = np.zeros((1, 1))

learning_rate = 4.0


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


for i in range(5000):
    Z1 = np.dot(W1, X) + b1
    A1 = sigmoid(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)

    dA2 = A2 - Y
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = dA1 * A1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2

    if i % 1000 == 0:
        print("cost after iteration", i, ":", 0.5 * np.mean((A2 - Y) ** 2))

print(np.round(A2, 3))
