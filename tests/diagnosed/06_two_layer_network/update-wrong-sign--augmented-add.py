# mistake: update-wrong-sign
# question: 06_two_layer_network/train
# style: augmented matrix addition

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def train(X, y, synapse_0, iterations):
    weights = np.array(synapse_0, copy=True)
    for _ in range(iterations):
        guess = np.reciprocal(np.exp(-np.matmul(X, weights)) + 1)
        delta = np.subtract(guess, y)
        delta *= guess
        delta *= 1 - guess
        weights += np.matmul(np.transpose(X), delta)
    return weights, guess


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
