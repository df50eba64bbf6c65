# wrong: all
# outcome: error
# says: is Python 2
# print as in Python 2.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output


print "Error:", 0.5
