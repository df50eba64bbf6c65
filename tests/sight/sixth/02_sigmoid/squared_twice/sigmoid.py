"""The sigmoid, and its slope.

From the article's Part 4, lines 3 to 10: the function that makes a guess between 0 and 1 out of any number.
"""

import numpy


def sigmoid(x):
    """Squash every value into the range from 0 to 1; 0 goes to one half.

    x: a float64 array of any shape, values of any size and either sign
    Returns an array of the same shape. An overflow warning from NumPy is harmless here.
    """
    return 0.5 * (numpy.tanh(x / 2) + 1)


def sigmoid_output_to_derivative(output):
    """The slope of the sigmoid, computed from its output alone.

    output: a float64 array of any shape, what sigmoid returned (not what went into it)
    Returns an array of the same shape: the slope at each of those points.
    """
    return output ** 2 * (1 - output)
