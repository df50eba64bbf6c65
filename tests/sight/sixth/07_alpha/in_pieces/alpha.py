"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy


def squash(v):
    return 1 / (1 + numpy.exp(-v))


def forward(X, weights_a, weights_b):
    first_layer = squash(X.dot(weights_a))
    return first_layer, squash(first_layer.dot(weights_b))


def slopes(X, y, weights_a, weights_b):
    first_layer, second_layer = forward(X, weights_a, weights_b)
    second_delta = (second_layer - y) * second_layer * (1 - second_layer)
    first_delta = second_delta.dot(weights_b.T) * first_layer * (1 - first_layer)
    return X.T.dot(first_delta), first_layer.T.dot(second_delta)


def train(X, y, weights_a, weights_b, alpha, steps, report_every):
    """Train, and note the mean absolute error every `report_every` steps.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; iterations, report_every: 1 or more
    Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
    step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    errors = []
    for step in range(steps):
        if step % report_every == 0:
            _, guess = forward(X, weights_a, weights_b)
            errors.append(numpy.abs(guess - y).mean())
        grad_0, grad_1 = slopes(X, y, weights_a, weights_b)
        weights_a = weights_a - alpha * grad_0
        weights_b = weights_b - alpha * grad_1
    return weights_a, weights_b, numpy.array(errors)


def best_alpha(X, y, weights_a, weights_b, alphas, steps):
    """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
    The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
    Where it is nan, that alpha loses. Returns one of alphas.
    """
    def f(z):
        return 1 / (1 + numpy.exp(-z))

    def error_after(alpha):
        a, b = weights_a.copy(), weights_b.copy()
        for _ in range(steps):
            h = f(X @ a)
            o = f(h @ b)
            do = (o - y) * o * (1 - o)
            dh = do @ b.T * h * (1 - h)
            b -= alpha * h.T @ do
            a -= alpha * X.T @ dh
        last = numpy.abs(f(f(X @ a) @ b) - y).mean()
        return numpy.inf if numpy.isnan(last) else last

    return min(alphas, key=error_after)
