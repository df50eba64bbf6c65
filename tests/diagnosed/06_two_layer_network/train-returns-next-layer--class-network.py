# mistake: train-returns-next-layer
# question: 06_two_layer_network/train
# style: network class state

import numpy as np


class TwoLayers:
    def __init__(self, weights):
        self.weights = weights.copy()

    def guess(self, X):
        return np.reciprocal(1 + np.exp(-(X @ self.weights)))

    def learn(self, X, y):
        guess = self.guess(X)
        self.weights -= np.einsum("ni,no->io", X, (guess - y) * guess * (1 - guess))


def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    network = TwoLayers(synapse_0)
    for _ in range(iterations):
        network.learn(X, y)
    return network.weights, network.guess(X)


def error_plane(X, y, first, second):
    rows = []
    for a in first:
        rows.append([abs(TwoLayers(np.array([[a], [b]])).guess(X) - y).mean() for b in second])
    return np.array(rows)
