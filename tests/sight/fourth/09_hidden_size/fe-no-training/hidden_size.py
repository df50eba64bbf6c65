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
    return [np.random.uniform(-1, 1, shape) for shape in ((inputs, hidden_size), (hidden_size, outputs))]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    np.random.seed(seed)
    w0 = np.random.uniform(-1, 1, (X.shape[1], hidden_size))
    w1 = np.random.uniform(-1, 1, (hidden_size, y.shape[1]))
    # forward pass
    layer_1 = 1 / (1 + np.exp(-X.dot(w0)))
    layer_2 = 1 / (1 + np.exp(-layer_1.dot(w1)))
    return np.mean(np.abs(y - layer_2))
