"""Hidden size: the same network with more hidden nodes.

From the article's Part 5, improvement 2, which goes from 4 hidden nodes to 32. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sig(x):
    return 1 / (1 + np.exp(-x))


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

    inputs, hidden_size, outputs, seed: whole numbers
    Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
    """
    np.random.seed(seed)
    k = inputs * hidden_size
    numbers = 2 * np.random.random(k + hidden_size * outputs) - 1
    return numbers[:k].reshape(inputs, hidden_size), numbers[k:].reshape(hidden_size, outputs)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    np.random.seed(seed)
    synapse_0 = np.random.uniform(-1, 1, size=(X.shape[1], hidden_size))
    synapse_1 = np.random.uniform(-1, 1, size=(hidden_size, y.shape[1]))
    for j in range(iterations):
        layer_1 = sig(np.dot(X, synapse_0))
        layer_2 = sig(np.dot(layer_1, synapse_1))
        error_2 = y - layer_2
        delta_2 = error_2 * layer_2 * (1 - layer_2)
        error_1 = delta_2.dot(synapse_1.T)
        delta_1 = error_1 * layer_1 * (1 - layer_1)
        synapse_1 += layer_1.T.dot(delta_2)
        synapse_0 += X.T.dot(delta_1)
    layer_2 = sig(np.dot(sig(np.dot(X, synapse_0)), synapse_1))
    return np.mean(np.abs(y - layer_2))
