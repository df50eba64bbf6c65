# wrong: sigmoid
# outcome: wrong
# says: shape
# Right in one row, flattened otherwise.
import numpy as np


def sigmoid(x):
    return np.array([1 / (1 + np.exp(-each)) for each in x.ravel()])


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
