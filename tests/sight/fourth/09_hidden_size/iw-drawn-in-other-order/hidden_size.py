"""Hidden size: the same network with more hidden nodes.

From the article's Part 5, improvement 2, which goes from 4 hidden nodes to 32. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

    inputs, hidden_size, outputs, seed: whole numbers
    Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
    """
    np.random.seed(seed)
    w_out = 2 * np.random.random((hidden_size, outputs)) - 1
    w_in = 2 * np.random.random((inputs, hidden_size)) - 1
    return w_in, w_out


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    np.random.seed(seed)
    n_in, n_out = len(X[0]), len(y[0])
    a = np.random.rand(n_in, hidden_size) * 2 - 1
    b = np.random.rand(hidden_size, n_out) * 2 - 1
    step = 0
    while True:
        h = 1 / (1 + np.exp(-X @ a))
        o = 1 / (1 + np.exp(-h @ b))
        if step == iterations:
            return np.abs(o - y).sum() / o.size
        gap = (y - o) * o * (1 - o)
        back = gap @ b.T * h * (1 - h)
        a = a + alpha * X.T @ back
        b = b + alpha * h.T @ gap
        step += 1
