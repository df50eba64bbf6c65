# mistake: deriv-precedence
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: element by element

import numpy as np

def sigmoid(z):
    bottom = np.exp(-z)
    bottom += 1
    return np.reciprocal(bottom)


def sigmoid_output_to_derivative(output):
    slopes = output.copy()
    for index in np.ndindex(*output.shape):
        o = output[index]
        slopes[index] = o * 1 - o
    return slopes
