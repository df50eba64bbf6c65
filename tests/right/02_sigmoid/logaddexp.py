"""exp(-log(1 + exp(-x))), Fortran order, and a masked array's data."""
import numpy as np


def sigmoid(x):
    return np.asfortranarray(np.exp(-np.logaddexp(0, -x)))


def sigmoid_output_to_derivative(output):
    return np.ma.masked_array(output).data * (1 - output)
