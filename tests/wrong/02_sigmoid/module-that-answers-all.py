# wrong: sigmoid_output_to_derivative
# outcome: missing
# says: no function
# A __getattr__ of the module's raises KeyError.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


table = {}


def __getattr__(name):
    return table[name]
