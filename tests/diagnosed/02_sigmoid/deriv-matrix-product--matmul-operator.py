# mistake: deriv-matrix-product
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: matmul operator used

import numpy as np

def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return output @ rest
