# wrong: sigmoid_output_to_derivative
# outcome: wrong
# says: is there a return
# A body of three dots.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def sigmoid_output_to_derivative(output): ...
