"""np.vectorize over a scalar function with math.exp, and a derivative by np.nditer."""
import math

import numpy as np


@np.vectorize
def sigmoid(v):
    if v < 0:
        return math.exp(v) / (1 + math.exp(v))
    return 1 / (1 + math.exp(-v))


def sigmoid_output_to_derivative(output):
    result = np.empty(output.shape)
    for index, o in np.ndenumerate(output):
        result[index] = o * (1 - o)
    return result
