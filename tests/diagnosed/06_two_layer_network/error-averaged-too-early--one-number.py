# mistake: error-averaged-too-early
# question: 06_two_layer_network/train
# style: one number error

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
        o = np.reciprocal(np.exp(-np.matmul(X, w)) + 1)
        miss = o.mean() - y.mean()
        w -= miss * np.matmul(X.T, o - o * o)
    return w, o


def error_plane(X, y, first, second):
    def error(a, b):
        guess = 1 / (1 + np.exp(-(X[:, :1] * a + X[:, 1:] * b)))
        return np.abs(guess - y).mean()

    return np.array([[error(a, b) for b in second] for a in first])
