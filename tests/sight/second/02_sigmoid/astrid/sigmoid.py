import numpy as np


def sigmoid(x):
    # no overflow this way
    return 0.5 * (1.0 + np.tanh(0.5 * x))


def sigmoid_output_to_derivative(output):
    return 0.25 - (output - 0.5) ** 2
