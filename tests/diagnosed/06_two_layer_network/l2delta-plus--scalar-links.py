# mistake: l2delta-plus
# question: 06_two_layer_network/train
# style: scalar weight loop

import math

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def train(X, y, synapse_0, iterations):
    w = synapse_0.copy()
    for _ in range(iterations):
        g = (1 + np.tanh(X.dot(w) / 2)) / 2
        for i in range(w.shape[0]):
            for k in range(w.shape[1]):
                links = [(g[n, k] - y[n, k]) + g[n, k] * (1 - g[n, k]) for n in range(len(X))]
                w[i, k] -= sum(x * link for x, link in zip(X[:, i], links))
    return w, g


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
