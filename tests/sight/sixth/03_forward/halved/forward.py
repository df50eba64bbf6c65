import numpy as np


def nonlin(x):
    return 1.0 / (1.0 + np.exp(-x))


def forward(data, w_in, w_out):
    """Send the data through both layers, each squashed by the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    values = [data]
    for weights in (w_in, w_out):
        values.append(nonlin(values[-1].dot(weights)))
    return values[1], values[2]


def mean_absolute_error(guess, target):
    """How far the guesses are from the targets on average, over all values. Too high counts the same as too low.

    layer_2 (n, outputs), y (n, outputs): float64 arrays
    Returns one number.
    """
    return 0.5 * np.mean(np.abs(guess - target))
