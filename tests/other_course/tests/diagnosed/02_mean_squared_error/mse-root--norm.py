# mistake: mse-root
# question: 02_mean_squared_error/mean_squared_error
# style: a norm

import numpy as np


def mean_squared_error(predicted, y):
    return np.linalg.norm(y - predicted) / np.sqrt(y.size)
