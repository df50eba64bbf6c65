# mistake: deriv-sign-flipped
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: power minus output

import math

import numpy as np

def sigmoid(numbers):
    return np.power(1 + np.power(math.e, -numbers), -1)


def sigmoid_output_to_derivative(output):
    return np.square(output) - output
