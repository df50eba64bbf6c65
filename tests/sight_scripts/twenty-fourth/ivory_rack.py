# verdict: right
import numpy as np

rng = np.random.default_rng(25)
inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
targets = np.array([0, 1, 1, 0])

W1 = rng.uniform(-1, 1, (3, 2))
b1 = rng.uniform(-1, 1, 3)
W2 = rng.uniform(-1, 1, (1, 3))
b2 = rng.uniform(-1, 1, 1)


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


for step in range(20000):
    k = rng.integers(4)            # pick one of the four
    x, t = inputs[k], targets[k]
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    dy = (y - t) * y * (1 - y)
    dh = W2.T @ dy * h * (1 - h)
    W2 -= 0.8 * np.outer(dy, h)
    b2 -= 0.8 * dy
    W1 -= 0.8 * np.outer(dh, x)
    b1 -= 0.8 * dh

for x, t in zip(inputs, targets):
    print(x, t, sigmoid(W2 @ sigmoid(W1 @ x + b1) + b2).round(3))
