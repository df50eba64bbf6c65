# mistake: metric-abs-of-mean
# question: 06_two_layer_network/error_plane
# style: absolute value last

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def train(X, y, synapse_0, iterations):
    w = np.array(synapse_0)
    for _ in range(iterations):
        out = 0.5 * (1 + np.tanh(0.5 * (X @ w)))
        w += np.einsum("ni,no,no->io", X, y - out, out - out**2)
    return w, out


def error_plane(X, y, first, second):
    squash = np.vectorize(lambda z: 1 / (1 + np.exp(-z)))
    error = [[(squash(X[:, 0] * a + X[:, 1] * b) - y[:, 0]).sum() / len(y) for b in second] for a in first]
    return np.absolute(error)
