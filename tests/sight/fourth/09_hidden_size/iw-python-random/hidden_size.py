"""Hidden size: the same network with more hidden nodes.

From the article's Part 5, improvement 2, which goes from 4 hidden nodes to 32. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np
import random


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

    inputs, hidden_size, outputs, seed: whole numbers
    Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
    """
    random.seed(seed)
    s0 = 2 * np.random.random((inputs, hidden_size)) - 1
    s1 = 2 * np.random.random((hidden_size, outputs)) - 1
    return s0, s1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    inputs = X.shape[1]
    outputs = y.shape[1]
    np.random.seed(seed)
    w0 = 2 * np.random.random(size=(inputs, hidden_size)) - 1
    w1 = 2 * np.random.random(size=(hidden_size, outputs)) - 1
    sig = lambda z: 1 / (1 + np.exp(-z))
    for i in range(0, iterations):
        p = sig(np.dot(X, w0))
        q = sig(np.dot(p, w1))
        r = np.multiply(q - y, q - q * q)
        s = np.multiply(np.dot(r, w1.T), p - p * p)
        w0 -= alpha * np.dot(X.T, s)
        w1 -= alpha * np.dot(p.T, r)
    return abs(sig(sig(X.dot(w0)).dot(w1)) - y).mean()
