import numpy as np


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

    inputs, outputs, seed: whole numbers
    Returns (inputs, outputs).
    """
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def train(X, y, synapse_0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
    Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
    Inside, your deltas may have either sign, as long as the error falls.
    """
    weights = np.array(synapse_0)
    done = 0
    while done < iterations:
        layer_1 = 1.0 / (1.0 + np.exp(-X.dot(weights)))
        error = y - layer_1
        delta = error
        weights = weights + X.T.dot(delta)
        done += 1
    return weights, layer_1


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights.

    X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
    Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
    """
    sums = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
    guesses = 1 / (1 + np.exp(-sums))
    return np.abs(guesses - y[:, :, None]).mean(axis=0)
