"""The slopes of the mean squared error, for w and for b."""

import numpy as np

from .prediction import predict


def derivative_w(x, y, w, b):
    """The slope of the mean squared error for each value of w.

    x (n, features), y (n,), w (features,), b a number -> (features,)
    """
    miss = predict(x, w, b) - y
    return 2 * np.dot(x.T, miss) / len(x)


def derivative_b(x, y, w, b):
    """The slope of the mean squared error for b.

    x (n, features), y (n,), w (features,), b a number -> a number
    """
    miss = predict(x, w, b) - y
    return 2 * np.sum(miss, axis=0) / len(x)
