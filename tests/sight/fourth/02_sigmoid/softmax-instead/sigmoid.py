import numpy as np


def sigmoid(x):
    ex = np.exp(x - np.max(x))
    return ex / ex.sum()


def sigmoid_output_to_derivative(output):
    slope = output.copy()
    slope -= np.square(output)
    return slope
