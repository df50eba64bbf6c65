# wrong: sigmoid_output_to_derivative
# outcome: wrong
# The slope of tanh.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def sigmoid_output_to_derivative(output):
    return 1 - output**2
