# tries: arrays that point beyond their memory
# must: wrong, error, crash
import numpy as np


def sigmoid(x):
    return np.lib.stride_tricks.as_strided(np.zeros(1), x.shape, (1 << 40,) * x.ndim)


def sigmoid_output_to_derivative(output):
    return np.lib.stride_tricks.as_strided(np.zeros(1), output.shape, (-8,) * output.ndim)
