import numpy as np


def sigmoid(x):
    return (1 + np.e ** (-x)) ** -1.0


def sigmoid_output_to_derivative(output):
    return np.dot(output.T, 1 - output)
