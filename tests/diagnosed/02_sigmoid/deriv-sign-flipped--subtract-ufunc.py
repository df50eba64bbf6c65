# mistake: deriv-sign-flipped
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: numpy ufunc calls

import numpy as np

def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))


def sigmoid_output_to_derivative(output):
    rest = np.subtract(output, 1)
    return np.multiply(rest, output)
