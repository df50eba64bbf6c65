# verdict: wrong
# line: 27
# why: output-form slope z(1-z) applied to the pre-activation of the hidden layer
import numpy as np


def sigma(z):
    return 1 / (1 + np.exp(-z))


def forward(X, W1, b1, W2, b2):
    z1 = X.dot(W1) + b1
    a1 = sigma(z1)
    z2 = a1.dot(W2) + b2
    return z1, a1, z2


def fit(X, y, nodes, steps, rate):
    rng = np.random.RandomState(12)
    W1, b1 = rng.randn(X.shape[1], nodes), np.zeros(nodes)
    W2, b2 = rng.randn(nodes, 1), np.zeros(1)
    n = X.shape[0]
    for i in range(steps):
        z1, a1, z2 = forward(X, W1, b1, W2, b2)
        residuals = z2 - y
        d2 = residuals / n
        d1 = d2.dot(W2.T) * z1 * (1 - z1)
        W1 -= rate * X.T.dot(d1)
        b1 -= rate * d1.sum(axis=0)
        W2 -= rate * a1.T.dot(d2)
        b2 -= rate * d2.sum(axis=0)
        if i % 200 == 0:
            print(i, "rmse %.4f" % np.sqrt((residuals ** 2).mean()))
    return W1, b1, W2, b2


grid = np.array([[i / 6, j / 6] for i in range(7) for j in range(7)])
height = np.sin(3 * grid[:, 0:1]) + grid[:, 1:2] ** 2
fit(grid, height, 8, 600, 0.002)
