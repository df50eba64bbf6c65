# wrong: sigmoid_output_to_derivative
# outcome: wrong
# says: one number
# np.dot instead of *.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def sigmoid_output_to_derivative(output):
    return np.dot(output, 1 - output)
