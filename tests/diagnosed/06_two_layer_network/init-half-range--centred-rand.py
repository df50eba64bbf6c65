# mistake: init-half-range
# question: 06_two_layer_network/initial_weights
# style: centred by subtracting

import math

import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    flat = np.array([np.random.random() - 1 / 2 for _ in range(inputs * outputs)])
    return flat.reshape(inputs, outputs)


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
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
