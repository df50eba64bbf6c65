# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: samples in columns, W @ x, biases as column vectors, all trained
import numpy as np

rng = np.random.RandomState(12)
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1]], dtype=float)     # 2 x 4, every column one example
T = np.array([[0, 1, 1, 0]], dtype=float)     # 1 x 4

n_hidden = 3
W1 = rng.randn(n_hidden, 2)
b1 = np.zeros((n_hidden, 1))
W2 = rng.randn(1, n_hidden)
b2 = np.zeros((1, 1))
eta = 0.7

sigma = lambda z: 1. / (1. + np.exp(-z))

for epoch in range(20000):
    A1 = sigma(W1 @ X + b1)
    A2 = sigma(W2 @ A1 + b2)
    dZ2 = (A2 - T) * A2 * (1 - A2)
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    W2 -= eta * dZ2 @ A1.T
    b2 -= eta * dZ2.sum(axis=1, keepdims=True)
    W1 -= eta * dZ1 @ X.T
    b1 -= eta * dZ1.sum(axis=1, keepdims=True)
print(A2.round(2))
