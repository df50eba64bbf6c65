# mistake: deriv-double-sigmoid
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: tanh algebra
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def sigmoid_output_to_derivative(output):
    s = sigmoid(output)
    return s - s ** 2
