import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

    inputs, hidden_size, outputs, seed: whole numbers
    Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
    """
    np.random.seed(seed)
    first = np.random.rand(inputs, hidden_size)
    second = np.random.rand(hidden_size, outputs)
    return first * 2 - 1, second * 2


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left.

    X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
    Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
    """
    f = lambda z: 1 / (1 + np.exp(-z))
    np.random.seed(seed)
    a = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    b = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    step = 0
    while step < iterations:
        h = f(X.dot(a))
        o = f(h.dot(b))
        d_o = (o - y) * o * (1 - o)
        d_h = d_o.dot(b.T) * h * (1 - h)
        b = b - alpha * h.T.dot(d_o)
        a = a - alpha * X.T.dot(d_h)
        step += 1
    error = f(f(X.dot(a)).dot(b)) - y
    return np.sum(np.abs(error)) / error.size
