import numpy as np


def sigmoid(x):
    # 0 -> 0.5
    return np.where(x > 0, 1.0, np.where(x < 0, 0.0, 0.5))


def sigmoid_output_to_derivative(output):
    one_minus = np.ones_like(output) - output
    return np.multiply(output, one_minus)
