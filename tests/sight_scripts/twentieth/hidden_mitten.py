# verdict: right
import numpy as np


def make_problem(seed):
    rng = np.random.default_rng(seed)
    X = rng.uniform(-2, 2, (80, 2))
    Y = np.c_[np.sin(X[:, 0]) * X[:, 1], X[:, 0] + 0.5 * X[:, 1] ** 2]
    return X, (Y - Y.mean(0)) / Y.std(0)


def unpack(theta, sizes):
    parts, k = [], 0
    for n, m in zip(sizes[:-1], sizes[1:]):
        parts.append((theta[k:k + n * m].reshape(n, m), theta[k + n * m:k + n * m + m]))
        k += (n + 1) * m
    return parts


def loss_and_gradient(theta, sizes, X, Y):
    layers = unpack(theta, sizes)
    acts = [X]
    for i, (W, b) in enumerate(layers):
        z = acts[-1] @ W + b
        acts.append(z if i == len(layers) - 1 else np.tanh(z))
    diff = acts[-1] - Y
    delta = 2 * diff / diff.size
    pieces = []
    for i in range(len(layers) - 1, -1, -1):
        pieces = [(acts[i].T @ delta).ravel(), delta.sum(0)] + pieces
        if i:
            delta = (delta @ layers[i][0].T) * (1 - acts[i] ** 2)
    return np.mean(diff ** 2), np.concatenate(pieces)


sizes = [2, 10, 8, 2]
X, Y = make_problem(3)
n_par = sum((n + 1) * m for n, m in zip(sizes[:-1], sizes[1:]))
theta = np.random.default_rng(4).normal(0, 0.4, n_par)

for it in range(3000):
    loss, grad = loss_and_gradient(theta, sizes, X, Y)
    theta = theta - 0.5 / (1 + 0.0005 * it) * grad
    if it % 500 == 0:
        print(it, loss)
