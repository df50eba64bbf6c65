# tries: an array of a billion values that takes eight bytes
# must: error, crash, timeout
import numpy as np


def sigmoid(x):
    return np.broadcast_to(np.float64(0.5), (1 << 30,))


def sigmoid_output_to_derivative(output):
    return np.lib.stride_tricks.as_strided(np.zeros(1), (1 << 15, 1 << 15), (0, 0))
