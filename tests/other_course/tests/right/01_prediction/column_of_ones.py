"""A column of ones, and b as one more weight."""

import numpy as np


def predict(x, w, b):
    table = np.hstack([np.ones((x.shape[0], 1)), x])
    return table.dot(np.hstack([b, w]))
