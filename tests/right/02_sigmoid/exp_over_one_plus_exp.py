"""exp(x) / (1 + exp(x)), clipped; the derivative changes its argument in place."""
import numpy as np


def sigmoid(x):
    e = np.exp(np.clip(x, -500, 500))
    return e / (1 + e)


def sigmoid_output_to_derivative(output):
    output *= 1 - output
    return output
