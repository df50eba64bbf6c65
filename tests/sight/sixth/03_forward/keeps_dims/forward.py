import numpy as np


def forward(X, syn0, syn1):
    """Send the data through both layers, each squashed by the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    l1 = 1/(1+np.exp(-(X @ syn0)))
    l2 = 1/(1+np.exp(-(l1 @ syn1)))
    return l1, l2


def mean_absolute_error(l2, y):
    """How far the guesses are from the targets on average, over all values. Too high counts the same as too low.

    layer_2 (n, outputs), y (n, outputs): float64 arrays
    Returns one number.
    """
    return np.mean(np.abs(l2 - y), keepdims=True)
