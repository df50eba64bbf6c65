# mistake: deriv-matrix-product
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: matmul operator
import numpy as np


def sigmoid(x):
    return (1 + np.exp(-x)) ** -1


def sigmoid_output_to_derivative(output):
    return output @ (1 - output)
