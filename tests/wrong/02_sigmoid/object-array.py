# wrong: sigmoid
# outcome: wrong
# says: object
# An object array of Python floats.
import numpy as np


def sigmoid(x):
    return (1 / (1 + np.exp(-x))).astype(object)


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
