# wrong: all
# outcome: error
# Bytes that are no UTF-8, and no coding line.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output


author = "Müller"
