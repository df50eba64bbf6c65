# mistake: deriv-tanh-form
# question: 06_two_layer_network/train
# style: factored binomial slope

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        o = 0.5 * (1 + np.tanh(0.5 * np.dot(X, synapse_0)))
        synapse_0 = synapse_0 + np.dot(X.T, (y - o) * (1 - o) * (1 + o))
    return synapse_0, o


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
