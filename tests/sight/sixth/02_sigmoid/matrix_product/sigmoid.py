import numpy as np


def sigmoid(x):
    e = np.exp(-x)
    bottom = 1.0 + e
    return np.divide(1.0, bottom)


def sigmoid_output_to_derivative(output):
    return np.dot(output, 1 - output)
