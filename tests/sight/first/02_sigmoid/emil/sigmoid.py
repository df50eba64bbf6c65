import numpy as np


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
    return nonlin(x)


def sigmoid_output_to_derivative(output):
    return output*(0.9-output)
