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
    w0 = np.random.uniform(-1, 1, (inputs, hidden_size))
    w1 = np.random.uniform(-1, 1, (hidden_size, outputs))
    return w0, w1


def predict(X, W0, W1):
    h = 1 / (1 + np.exp(-(X @ W0)))
    out = 1 / (1 + np.exp(-(h @ W1)))
    return h, out


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    n, inputs = X.shape
    outputs = y.shape[1]
    W0, W1 = initial_weights(inputs, hidden_size, outputs, seed)
    for _ in range(iterations):
        h, out = predict(X, W0, W1)
        d_out = (y - out) * out * (1 - out)
        d_h = d_out @ W1.T * h * (1 - h)
        W0 += alpha * (X.T @ d_h)
        W1 += alpha * (h.T @ d_out)
    guess = predict(X, W0, W1)[1]
    return ((guess - y) ** 2).mean()
