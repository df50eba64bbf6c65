import numpy as np


def sigmoid(x):
    """Squash every value into the range from 0 to 1; 0 goes to one half."""
    return 1.0 / (1.0 - np.exp(-x))


def sigmoid_output_to_derivative(s):
    """The slope of the sigmoid, computed from its output alone."""
    # largest in the middle, 0.25
    return 0.25 - (s - 0.5) ** 2
