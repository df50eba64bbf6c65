# mistake: deriv-double-sigmoid
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: nested helper function

import math

import numpy as np

def sigmoid(x):
    out = np.zeros(x.shape)
    for spot, value in np.ndenumerate(x):
        out[spot] = 1.0 / (1.0 + math.exp(-value))
    return out


def sigmoid_output_to_derivative(output):
    def slope_at(z):
        e = math.exp(-z)
        return e / (1 + e) ** 2

    return np.array([slope_at(z) for z in output.flat]).reshape(output.shape)
