# mistake: deriv-matrix-product
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: matmul with transpose

import numpy as np

def sigmoid(z):
    bottom = np.exp(-z)
    bottom += 1
    return np.reciprocal(bottom)


def sigmoid_output_to_derivative(output):
    one = np.ones(output.shape)
    return np.matmul(output, (one - output).T)
