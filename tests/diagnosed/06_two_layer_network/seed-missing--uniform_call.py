# mistake: seed-missing
# question: 06_two_layer_network/initial_weights
# style: uniform call, recursion
import numpy as np


def initial_weights(inputs, outputs, seed):
    return np.random.uniform(low=-1.0, high=1.0, size=(inputs, outputs))


def guess(X, w):
    return 1.0 / (1.0 + np.exp(-np.matmul(X, w)))


def train(X, y, synapse_0, iterations):
    o = guess(X, synapse_0)
    change = np.matmul(X.T, (y - o) * (o * (1 - o)))
    if iterations == 1:
        return synapse_0 + change, o
    return train(X, y, synapse_0 + change, iterations - 1)


def error_plane(X, y, first, second):
    def at(a, b):
        return np.average(np.abs(y - guess(X, np.array([[a], [b]]))))

    return np.array([at(a, b) for a in first for b in second]).reshape(len(first), len(second))
