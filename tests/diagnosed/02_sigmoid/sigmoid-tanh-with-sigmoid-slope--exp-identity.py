# mistake: sigmoid-tanh-with-sigmoid-slope
# question: 02_sigmoid/sigmoid
# style: tanh by exponentials

import numpy as np


def sigmoid(x):
    """Squash."""
    p, m = np.exp(x), np.exp(-x)
    return (p - m) / (p + m)


def sigmoid_output_to_derivative(output):
    return np.multiply(output, np.subtract(1.0, output))
