import numpy as np


def sigmoid(x):
    # squashing function
    return np.tanh(x)


def sigmoid_output_to_derivative(output):
    one_minus = np.ones_like(output) - output
    return np.multiply(output, one_minus)
