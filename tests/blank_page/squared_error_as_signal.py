# verdict: wrong
# first wrong: error
# line: 20
# mistake: error-squared
# why: the squared error itself, not the difference, is sent backwards

import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
Y = np.array([[0], [1], [1], [0]])

rng = np.random.RandomState(9)
W = [rng.randn(2, 3), rng.randn(3, 1)]
b = [np.zeros((1, 3)), np.zeros((1, 1))]

i = 0
while True:
    a1 = 1 / (1 + np.exp(-(X @ W[0] + b[0])))
    a2 = 1 / (1 + np.exp(-(a1 @ W[1] + b[1])))
    error = (a2 - Y) ** 2
    d2 = error * a2 * (1 - a2)
    d1 = d2 @ W[1].T * a1 * (1 - a1)
    W[1] -= 0.5 * a1.T @ d2
    b[1] -= 0.5 * d2.sum(0, keepdims=True)
    W[0] -= 0.5 * X.T @ d1
    b[0] -= 0.5 * d1.sum(0, keepdims=True)
    i += 1
    if i % 3000 == 0:
        print(i, "mean squared error", ((a2 - Y) ** 2).mean())
    if i >= 15000:
        break
