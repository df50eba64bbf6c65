import numpy as np


def sigmoid(x):
    """Squash every value into the range from 0 to 1; 0 goes to one half."""
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    """The slope of the sigmoid, computed from its output alone."""
    return np.sqrt(output * (1 - output))
