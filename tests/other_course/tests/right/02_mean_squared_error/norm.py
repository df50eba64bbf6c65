"""A norm, in float32."""

import numpy as np


def mean_squared_error(predicted, y):
    miss = (y - predicted).astype(np.float32)
    return np.linalg.norm(miss) ** 2 / miss.size
