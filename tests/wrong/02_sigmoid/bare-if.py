# wrong: sigmoid
# outcome: error
# says: ambiguous
# An if on a whole array.
import numpy as np


def sigmoid(x):
    if x < 0:
        return np.exp(x) / (1 + np.exp(x))
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
