# tries: infinities, whose distance from anything is infinite or no number at all
# must: wrong
import numpy as np


def sigmoid(x):
    return np.full(x.shape, np.inf)


def sigmoid_output_to_derivative(output):
    return np.full(output.shape, np.finfo(float).max)
