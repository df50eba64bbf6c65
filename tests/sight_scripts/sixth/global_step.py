# verdict: wrong
# line: 27
# why: The hidden bias gradient is summed over axis 1 (the neurons) instead of axis 0 (the samples).
import numpy as np

rng = np.random.default_rng(100)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)

W1, b1 = rng.normal(size=(2, 4)), np.zeros(4)
W2, b2 = rng.normal(size=(4, 1)), np.zeros(1)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def step(lr):
    global W1, b1, W2, b2
    A1 = sigmoid(X @ W1 + b1)
    A2 = sigmoid(A1 @ W2 + b2)
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = dZ2 @ W2.T * A1 * (1 - A1)
    W2 = W2 - lr * A1.T @ dZ2
    b2 = b2 - lr * dZ2.sum(axis=0)
    W1 = W1 - lr * X.T @ dZ1
    b1 = b1 - lr * dZ1.sum(axis=1)
    return float(np.mean((A2 - Y) ** 2))


for i in range(1500):
    c = step(1.0)
    if i % 300 == 0:
        print(i, c)
