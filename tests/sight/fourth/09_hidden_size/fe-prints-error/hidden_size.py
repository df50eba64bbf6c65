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
    first = np.random.rand(inputs, hidden_size)
    second = np.random.rand(hidden_size, outputs)
    return first * 2 - 1, second * 2 - 1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    np.random.seed(seed)
    synapse_0 = 2*np.random.random((X.shape[1],hidden_size)) - 1
    synapse_1 = 2*np.random.random((hidden_size,y.shape[1])) - 1
    for j in range(iterations + 1):
        layer_1 = 1/(1+np.exp(-(X @ synapse_0)))
        layer_2 = 1/(1+np.exp(-(layer_1 @ synapse_1)))
        layer_2_error = y - layer_2
        if j == iterations:
            print("Error after " + str(j) + " iterations:" + str(np.mean(np.abs(layer_2_error))))
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = (layer_2_delta @ synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1 += alpha * (layer_1.T @ layer_2_delta)
        synapse_0 += alpha * (X.T @ layer_1_delta)
