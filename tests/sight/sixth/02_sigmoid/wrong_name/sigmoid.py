import numpy


def sigmoid(x):
    """Squash every value into the range from 0 to 1; 0 goes to one half."""
    return 1 / (1 + numpy.exp(-x))


def sigmoid_output_to_derivative(output):
    """The slope of the sigmoid, computed from its output alone."""
    return x * (1 - x)
