"""Hidden size: the same network with more hidden nodes.

From the article's Part 5, improvement 2, which goes from 4 hidden nodes to 32. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

    inputs, hidden_size, outputs, seed: whole numbers
    Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
    """
    np.random.seed(seed)
    first = np.random.rand(inputs, hidden_size)
    second = np.random.rand(hidden_size, outputs)
    return first * 2 - 1, second * 2 - 1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    np.random.seed(seed)
    w = [2 * np.random.random((X.shape[1], hidden_size)) - 1]
    w.append(2 * np.random.random((hidden_size, y.shape[1])) - 1)
    for i in range(iterations):
        h = nonlin(X.dot(w[0]))
        o = nonlin(h.dot(w[1]))
        do = (y - o) * o * (1 - o)
        dh = do.dot(w[1].T) * h * (1 - h)
        w[1] += alpha * h.T.dot(do)
        w[0] += alpha * X.T.dot(dh)
    final = nonlin(nonlin(X.dot(w[0])).dot(w[1]))
    return np.mean((final - y) ** 2)
