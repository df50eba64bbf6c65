# verdict: wrong
# line: 31
"""Tiny network in tiny functions (for the Tuesday class)."""
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1.0 - s)


def init(rng, n_in, n_hidden, n_out):
    return [rng.normal(size=(n_in, n_hidden)), rng.normal(size=(n_hidden, n_out))]


def predict(x, w):
    z1 = x @ w[0]
    a1 = sigmoid(z1)
    z2 = a1 @ w[1]
    a2 = sigmoid(z2)
    return z1, a1, z2, a2


def train_once(x, t, w, rate):
    z1, a1, z2, a2 = predict(x, w)
    d2 = (a2 - t) * sigmoid_prime(z2)
    d1 = (d2 @ w[1].T) * sigmoid_prime(a1)
    w[1] = w[1] - rate * a1.T @ d2
    w[0] = w[0] - rate * x.T @ d1
    return np.sum((a2 - t) ** 2)


rng = np.random.default_rng(2)
x = np.column_stack([rng.uniform(-1, 1, (40, 2)), np.ones(40)])
t = (x[:, :1] > x[:, 1:2]).astype(float)
w = init(rng, 3, 5, 1)
for epoch in range(800):
    e = train_once(x, t, w, 0.1)
    if epoch % 200 == 0:
        print("epoch", epoch, "error", e)
