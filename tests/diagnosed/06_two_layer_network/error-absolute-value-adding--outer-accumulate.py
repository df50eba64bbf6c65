# mistake: error-absolute-value-adding
# question: 06_two_layer_network/train
# style: outer products accumulated

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def distance(a, b):
    return np.sqrt((a - b) ** 2)


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        o = (np.tanh((X @ synapse_0) / 2) + 1) / 2
        moved = synapse_0.copy()
        for x, guess, target in zip(X, o, y):
            moved += np.outer(x, distance(target, guess) * guess * (1 - guess))
        synapse_0 = moved
    return synapse_0, o


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
