import numpy as np


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    result = np.empty_like(x)
    pos = x >= 0
    result[pos] = 1.0 / (1.0 + np.exp(-x[pos]))
    e = np.exp(x[~pos])
    result[~pos] = e / (1.0 + e)
    return result


def sigmoid_output_to_derivative(output):
    one_minus = np.ones_like(output) - output
    return np.multiply(output, one_minus)
