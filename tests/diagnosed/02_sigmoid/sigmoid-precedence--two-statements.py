# mistake: sigmoid-precedence
# question: 02_sigmoid/sigmoid
# style: in-place step chain

import numpy as np


def sigmoid(x):
    y = -x
    np.exp(y, out=y)
    y = 1 / 1 + y
    return y


def sigmoid_output_to_derivative(output):
    return np.multiply(output, np.subtract(1.0, output))
