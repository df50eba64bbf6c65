# wrong: sigmoid
# outcome: wrong
# says: nan
# A root of x, which is nan below 0.
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-(np.sqrt(x) ** 2)))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
