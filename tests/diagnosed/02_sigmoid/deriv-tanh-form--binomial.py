# mistake: deriv-tanh-form
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: factored binomial form

import numpy as np

def sigmoid(z):
    bottom = np.exp(-z)
    bottom += 1
    return np.reciprocal(bottom)


def sigmoid_output_to_derivative(output):
    return (1 + output) * (1 - output)
