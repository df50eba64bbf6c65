# wrong: sigmoid_output_to_derivative
# outcome: wrong
# Takes the sigmoid of the output first.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def sigmoid_output_to_derivative(output):
    s = sigmoid(output)
    return s * (1 - s)
