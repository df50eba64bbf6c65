import numpy as np


def sigmoid(x):
    bottom = 1.0 - np.exp(-x)
    result = 1.0 / bottom
    return result


def sigmoid_output_to_derivative(output):
    result = output * (1.0 - output)
    return result
