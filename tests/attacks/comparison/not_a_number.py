# tries: nan, which some comparisons take for equal to nan, and others for neither more nor less than allowed
# must: wrong
import numpy as np


def sigmoid(x):
    return np.full(x.shape, np.nan)


def sigmoid_output_to_derivative(output):
    return np.full(output.shape, -np.nan)
