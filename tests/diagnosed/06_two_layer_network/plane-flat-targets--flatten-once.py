# mistake: plane-flat-targets
# question: 06_two_layer_network/error_plane
# style: flattened targets closure

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def train(X, y, synapse_0, iterations):
    for turn in range(iterations):
        guesses = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        slopes = guesses * (1 - guesses)
        synapse_0 = synapse_0 - sum(np.outer(row, d) for row, d in zip(X, (guesses - y) * slopes))
    return synapse_0, guesses


def error_plane(X, y, first, second):
    wanted = y.flatten()

    def miss(a, b):
        guess = 1 / (1 + np.exp(-(X @ np.array([a, b]).reshape(2, 1))))
        return np.mean(np.abs(wanted - guess))

    return np.array([[miss(a, b) for b in second] for a in first])
