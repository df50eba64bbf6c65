# verdict: wrong
# line: 22
# why: forward pass: the second layer adds the first layer's bias
import numpy as np

rng = np.random.default_rng(89)
X = rng.normal(size=(60, 2))
Y = np.c_[np.sin(X[:, 0]), X[:, 0] * X[:, 1]]

W1 = rng.normal(0, 0.7, (2, 6))
b1 = rng.normal(0, 0.1, (1, 6))
W2 = rng.normal(0, 0.7, (6, 6))
b2 = rng.normal(0, 0.1, (1, 6))
W3 = rng.normal(0, 0.7, (6, 2))
b3 = np.zeros((1, 2))
lr = 0.05

for i in range(3000):
    # forward
    z1 = X @ W1 + b1
    a1 = np.tanh(z1)
    z2 = a1 @ W2 + b1
    a2 = np.tanh(z2)
    z3 = a2 @ W3 + b3
    # backward
    d3 = (z3 - Y) / len(X)
    d2 = (d3 @ W3.T) * (1 - a2 ** 2)
    d1 = (d2 @ W2.T) * (1 - a1 ** 2)
    # update
    W3 -= lr * (a2.T @ d3)
    b3 -= lr * d3.sum(axis=0, keepdims=True)
    W2 -= lr * (a1.T @ d2)
    b2 -= lr * d2.sum(axis=0, keepdims=True)
    W1 -= lr * (X.T @ d1)
    b1 -= lr * d1.sum(axis=0, keepdims=True)
    if i % 500 == 0:
        print(i, ((z3 - Y) ** 2).mean())
