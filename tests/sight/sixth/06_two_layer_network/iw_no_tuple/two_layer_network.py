"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. Each file stands alone: write again what you need from earlier
exercises.
"""

import numpy


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    numpy.random.seed(seed)
    return 2 * numpy.random.random(inputs, outputs) - 1


def train(X, y, weights_a, steps):
    """Train the network with no alpha, which is the same as an alpha of 1.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    weights = numpy.array(weights_a)
    done = 0
    while done < steps:
        first_layer = 1.0 / (1.0 + numpy.exp(-X.dot(weights)))
        error = y - first_layer
        delta = error * (first_layer - first_layer ** 2)
        weights = weights + X.T.dot(delta)
        done += 1
    return weights, first_layer


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    sums = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
    guesses = 1 / (1 + numpy.exp(-sums))
    return numpy.abs(guesses - y[:, :, None]).mean(axis=0)
