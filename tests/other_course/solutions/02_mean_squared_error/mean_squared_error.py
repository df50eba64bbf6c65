"""The mean squared error: how far the predictions miss, in one number."""

import numpy as np


def mean_squared_error(predicted, y):
    """The squares of the misses, on average over all samples.

    predicted (n,), y (n,): float64 arrays
    Returns one number.
    """
    ### BEGIN SOLUTION
    misses = predicted - y
    return np.mean(misses**2)
    ### END SOLUTION
