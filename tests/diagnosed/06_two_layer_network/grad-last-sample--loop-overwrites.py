# mistake: grad-last-sample
# question: 06_two_layer_network/train
# style: loop overwrites gradient

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for _ in range(iterations):
        o = np.reciprocal(1 + np.exp(-X.dot(w)))
        for sample, guess, target in zip(X, o, y):
            slope = np.outer(sample, (guess - target) * guess * (1 - guess))
        w -= slope
    return w, o


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
