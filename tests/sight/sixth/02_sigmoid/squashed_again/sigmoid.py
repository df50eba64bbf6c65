import numpy


def sigmoid(x):
    """Squash every value into the range from 0 to 1; 0 goes to one half."""
    e = numpy.exp(-x)
    bottom = 1.0 + e
    return numpy.divide(1.0, bottom)


def sigmoid_output_to_derivative(output):
    """The slope of the sigmoid, computed from its output alone."""
    return sigmoid(output) * (1 - sigmoid(output))
