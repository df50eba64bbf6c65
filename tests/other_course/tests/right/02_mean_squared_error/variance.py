"""The variance of the misses, and the square of their mean."""

import numpy as np


def mean_squared_error(predicted, y):
    miss = y - predicted
    return np.var(miss) + np.mean(miss) ** 2
