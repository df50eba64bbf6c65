"""The prediction of a line."""

import numpy as np


def predict(x, w, b):
    """What the line says for each sample.

    x (n, features), w (features,), b a number -> (n,)
    """
    return np.dot(x, w) + b
