"""Trask's other form: one nonlin with a deriv flag, both functions made from it; in place, ravel and reshape."""
import numpy as np


def nonlin(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


class Derivative:
    def __call__(self, output):
        return np.array([nonlin(o, True) for o in output.ravel()]).reshape(output.shape)


def sigmoid(x):
    np.negative(x, out=x)
    np.exp(x, out=x)
    x += 1
    np.reciprocal(x, out=x)
    return x


sigmoid_output_to_derivative = Derivative()
