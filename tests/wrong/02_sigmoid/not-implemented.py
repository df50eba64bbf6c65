# wrong: sigmoid_output_to_derivative
# outcome: error
# says: must derive
# raise NotImplemented, which is no exception.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def sigmoid_output_to_derivative(output):
    raise NotImplemented
