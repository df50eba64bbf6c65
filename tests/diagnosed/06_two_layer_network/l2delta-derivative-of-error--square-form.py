# mistake: l2delta-derivative-of-error
# question: 06_two_layer_network/train
# style: error minus square

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def bump(t):
    return t - np.square(t)


def train(X, y, synapse_0, iterations):
    w = synapse_0
    for _ in range(iterations):
        guess = np.divide(1, 1 + np.exp(X @ -w))
        off = guess - y
        w = w - np.dot(X.T, off * bump(off))
    return w, guess


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
