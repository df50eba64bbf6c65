import math
import numpy as np


def _one(v):
    if v < -700:
        return 0.0
    return 1.0 / (1.0 + math.exp(-v))


_every = np.vectorize(_one, otypes=[float])


def sigmoid(x):
    return _every(x)


def sigmoid_output_to_derivative(output):
    result = np.empty_like(output)
    for i, o in np.ndenumerate(output):
        result[i] = o * (1.0 - o)
    return result
