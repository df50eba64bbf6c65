import numpy as np


def squash(z):
    return 1 / (1 + np.exp(-z))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(low=-1, high=1, size=inputs * outputs).reshape(inputs, outputs)


def train(X, y, synapse_0, iterations):
    def gradient(w):
        guess = squash(X @ w)
        return X.T @ ((guess - y) * guess * (1 - guess)), guess

    w, guess = synapse_0, None
    for _ in range(iterations):
        g, guess = gradient(w)
        w = w - g
    return w, guess


def error_plane(X, y, first, second):
    plane = np.zeros([len(first), len(second)])
    for i in range(len(first)):
        for j in range(len(second)):
            synapse_0 = np.array([[first[i]], [second[j]]])
            layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
            plane[i, j] = ((layer_1 - y) ** 2).mean()
    return plane
