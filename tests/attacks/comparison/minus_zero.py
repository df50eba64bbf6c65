# tries: minus zero and the smallest numbers there are, where a relative tolerance would divide by them
# must: wrong
import numpy as np


def sigmoid(x):
    return np.full(x.shape, -0.0)


def sigmoid_output_to_derivative(output):
    return np.full(output.shape, 5e-324)
