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
    rng = np.random.RandomState(seed)
    return rng.uniform(-1, 1, (inputs, hidden_size)), rng.uniform(-1, 1, (hidden_size, outputs))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    sigma = lambda z: 1.0 / (1.0 + np.exp(-z))
    A0, T = X.T, y.T
    params = dict(zip(("W1", "W2"), (w.T for w in initial_weights(A0.shape[0], hidden_size, T.shape[0], seed))))

    def forward():
        A1 = sigma(params["W1"] @ A0)
        return A1, sigma(params["W2"] @ A1)

    for _ in range(iterations):
        A1, A2 = forward()
        dZ2 = (A2 - T) * A2 * (1 - A2)
        dZ1 = (params["W2"].T @ dZ2) * A1 * (1 - A1)
        params = {"W1": params["W1"] - alpha * dZ1 @ A0.T, "W2": params["W2"] - alpha * dZ2 @ A1.T}
    return float(np.mean(np.abs(forward()[1] - T)))
