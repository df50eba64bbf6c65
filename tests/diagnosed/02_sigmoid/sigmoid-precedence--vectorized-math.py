# mistake: sigmoid-precedence
# question: 02_sigmoid/sigmoid
# style: numpy vectorize scalar

import math

import numpy as np


@np.vectorize
def sigmoid(t):
    return 1.0 / 1.0 + math.e ** (-t)


def sigmoid_output_to_derivative(output):
    flat = [o * (1 - o) for o in output.ravel()]
    return np.array(flat).reshape(output.shape)
