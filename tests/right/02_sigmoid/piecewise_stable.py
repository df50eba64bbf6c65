"""A boolean mask so that exp never overflows, filled in place."""
import numpy as np


def sigmoid(x):
    out = np.empty_like(x)
    plus = x >= 0
    out[plus] = 1 / (1 + np.exp(-x[plus]))
    e = np.exp(x[~plus])
    out[~plus] = e / (1 + e)
    return out


def sigmoid_output_to_derivative(output):
    slope = np.ones_like(output)
    slope -= output
    slope *= output
    return slope
