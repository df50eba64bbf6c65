import numpy as np


def squash(v):
    return 1 / (1 + np.exp(-v))


def forward(X, synapse_0, synapse_1):
    layer_1 = squash(X.dot(synapse_0))
    return layer_1, squash(layer_1.dot(synapse_1))


def slopes(X, y, synapse_0, synapse_1):
    layer_1, layer_2 = forward(X, synapse_0, synapse_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    return X.T.dot(layer_1_delta), layer_1.T.dot(layer_2_delta)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    errors = []
    for step in range(iterations):
        grad_0, grad_1 = slopes(X, y, synapse_0, synapse_1)
        synapse_0 = synapse_0 - alpha * grad_0
        synapse_1 = synapse_1 - alpha * grad_1
        if step % report_every == 0:
            _, guess = forward(X, synapse_0, synapse_1)
            errors.append(np.abs(guess - y).mean())
    return synapse_0, synapse_1, np.array(errors)


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    def f(z):
        return 1 / (1 + np.exp(-z))

    def error_after(alpha):
        a, b = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations):
            h = f(X @ a)
            o = f(h @ b)
            do = (o - y) * o * (1 - o)
            dh = do @ b.T * h * (1 - h)
            b -= alpha * h.T @ do
            a -= alpha * X.T @ dh
        last = np.abs(f(f(X @ a) @ b) - y).mean()
        return np.inf if np.isnan(last) else last

    return min(alphas, key=error_after)
