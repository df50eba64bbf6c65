import numpy as np


def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    w = generator.rand(inputs, outputs)
    return w * 2 - 1


def train(X, y, s0, iterations):
    w = s0.copy()
    for _ in range(iterations):
        a1 = 1 / (1 + np.exp(-(X @ w)))
        w += X.T @ ((y - a1) * a1 * (1 - a1))
    return w


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def error_plane(X, y, first, second):
    plane = np.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            weights = np.array([[first[i]], [second[j]]])
            guess = sigmoid(np.dot(X, weights))
            plane[i, j] = np.mean(np.abs(guess - y))
    return plane
