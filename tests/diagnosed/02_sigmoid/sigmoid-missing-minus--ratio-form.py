# mistake: sigmoid-missing-minus
# question: 02_sigmoid/sigmoid
# style: exp ratio form

import numpy as np


def sigmoid(x):
    """e^x over one plus e^x."""
    top = np.exp(-x)
    return top / (top + 1)


def sigmoid_output_to_derivative(s):
    return 0.25 - (s - 0.5) ** 2
