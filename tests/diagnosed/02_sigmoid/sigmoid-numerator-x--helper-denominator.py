# mistake: sigmoid-numerator-x
# question: 02_sigmoid/sigmoid
# style: helper and divide

import numpy as np


def _below_the_line(x):
    return np.add(np.exp(np.negative(x)), 1)


def sigmoid(x):
    return np.divide(x, _below_the_line(x))


def sigmoid_output_to_derivative(output):
    return np.multiply(output, np.subtract(1.0, output))
