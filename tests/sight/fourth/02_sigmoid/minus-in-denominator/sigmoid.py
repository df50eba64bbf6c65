import numpy as np


def sigmoid(x):
    denominator = 1 - np.exp(-x)
    return 1 / denominator


def sigmoid_output_to_derivative(output):
    return output - output ** 2
