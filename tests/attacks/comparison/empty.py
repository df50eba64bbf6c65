# tries: nothing at all, of which everything is true
# must: wrong
import numpy as np


def sigmoid(x):
    return np.zeros((0, *x.shape))


def sigmoid_output_to_derivative(output):
    return []
