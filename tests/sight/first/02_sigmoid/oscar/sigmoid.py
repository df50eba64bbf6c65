import numpy as np
import math


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    out = x.copy()
    np.negative(out, out=out)
    np.exp(out, out=out)
    out += 1
    np.reciprocal(out, out=out)
    return out


def sigmoid(x):
    # first e to the minus x
    e = math.exp(-x)
    # then the fraction
    return 1 / (1 + e)


def sigmoid_output_to_derivative(output):
    return nonlin(output, deriv=True)
