"""Hidden size: the same network with more hidden nodes.

From the article's Part 5, improvement 2, which goes from 4 hidden nodes to 32. Samples lie in rows. A file stands
alone: what you need from earlier exercises, write again.
"""

import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

    inputs, hidden_size, outputs, seed: whole numbers
    Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
    """
    np.random.seed(seed)
    synapse_0 = np.random.rand(inputs, hidden_size) * 2 - 1
    synapse_1 = np.random.uniform(-1, 1, (hidden_size, outputs))
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    w0, w1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    j = 0
    while True:
        h = 0.5 + 0.5 * np.tanh(0.5 * X.dot(w0))
        o = 0.5 + 0.5 * np.tanh(0.5 * h.dot(w1))
        if j == iterations:
            return np.abs(o - y).sum() / o.size
        d = (o - y) * o * (1 - o)
        dh = d.dot(w1.T) * h * (1 - h)
        w1 = w1 - alpha * h.T.dot(d)
        w0 = w0 - alpha * X.T.dot(dh)
        j += 1
