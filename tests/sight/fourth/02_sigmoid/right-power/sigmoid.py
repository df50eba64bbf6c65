import numpy as np


def sigmoid(x):
    return (1 + np.e ** (-x)) ** -1.0


def sigmoid_output_to_derivative(output):
    return 0.25 - (output - 0.5) * (output - 0.5)
