"""How far the predictions miss."""

import numpy as np


def mean_squared_error(predicted, y):
    """The mean of the squared misses.

    predicted (n,), y (n,) -> a number
    """
    return np.mean((predicted - y) ** 2, axis=-1)
