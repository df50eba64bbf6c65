# mistake: init-constant
# question: 06_two_layer_network/initial_weights
# style: numpy full constant

import math

import numpy as np


def initial_weights(inputs, outputs, seed):
    return np.full((inputs, outputs), 0.5)


def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for _ in range(iterations):
        guess = np.array([[1 / (1 + math.exp(-sum(r * c for r, c in zip(row, col)))) for col in w.T] for row in X])
        for i in range(w.shape[0]):
            for o in range(w.shape[1]):
                slope = 0.0
                for s in range(len(X)):
                    g = guess[s, o]
                    slope += X[s, i] * (g - y[s, o]) * g * (1 - g)
                w[i, o] -= slope
    return w, guess


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
