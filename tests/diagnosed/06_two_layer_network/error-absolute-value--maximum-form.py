# mistake: error-absolute-value
# question: 06_two_layer_network/train
# style: maximum of differences

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        o = np.reciprocal(1 + np.exp(-(X @ synapse_0)))
        how_far = np.maximum(o - y, y - o)
        gradient = X.T @ (how_far * o * (1 - o))
        synapse_0 = np.subtract(synapse_0, gradient)
    return synapse_0, o


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
