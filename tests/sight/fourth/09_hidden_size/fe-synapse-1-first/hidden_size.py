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
    synapse_0 = 2*np.random.random((inputs,hidden_size)) - 1
    synapse_1 = 2*np.random.random((hidden_size,outputs)) - 1
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    np.random.seed(seed)
    w0 = 2 * np.random.rand(X.shape[1], hidden_size) - 1
    w1 = 2 * np.random.rand(hidden_size, y.shape[1]) - 1
    act = lambda s: 1 / (1 + np.exp(-s))
    for _ in range(iterations):
        hidden = act(X @ w0)
        guess = act(hidden @ w1)
        # output layer
        delta = (guess - y) * guess * (1 - guess)
        w1 -= alpha * (hidden.T @ delta)
        # hidden layer
        delta = (delta @ w1.T) * hidden * (1 - hidden)
        w0 -= alpha * (X.T @ delta)
    guess = act(act(X @ w0) @ w1)
    return np.abs(guess - y).mean()
