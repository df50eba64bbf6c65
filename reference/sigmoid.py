"""The sigmoid squashes any number into (0, 1); its slope can be told from its output alone.

Source: the article's Part 4, lines 3 to 10. With o = 1/(1 + e^-x), do/dx = o (1 - o).
"""

import numpy as np

from . import Array


def sigmoid(x: Array) -> Array:
    """x of any shape -> the same shape, each value in (0, 1).

    A very negative x overflows e^-x to infinity, and 1 over that is the right answer, 0: the warning means no harm.
    """
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output: Array) -> Array:
    """The sigmoid's slope where its output is `output`: steepest (1/4) at 0.5, flat at both ends.

    output of any shape, values in (0, 1) -> the same shape
    """
    return output * (1 - output)
