# tries: a masked array, in which every comparison is masked away
# must: wrong
import numpy as np


def sigmoid(x):
    return np.ma.masked_all(x.shape)


def sigmoid_output_to_derivative(output):
    return np.ma.array(np.zeros(output.shape), mask=True)
