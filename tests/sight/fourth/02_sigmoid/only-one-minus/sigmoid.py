import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def sigmoid_output_to_derivative(output):
    slope = 1 - output
    return slope
