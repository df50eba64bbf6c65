# wrong: train
# outcome: wrong
# says: 2 results
# Returns the weights only.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return np.random.random((inputs, outputs)) * 2 - 1


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        l1 = nonlin(X @ synapse_0)
        synapse_0 = synapse_0 - X.T @ ((l1 - y) * l1 * (1 - l1))
    return synapse_0


def error_plane(X, y, first, second):
    rows = []
    for a in first:
        rows.append([np.mean(np.abs(nonlin(X @ np.array([[a], [b]])) - y)) for b in second])
    return np.array(rows)
