# tries: an answer of a gibibyte
# must: error, crash, timeout
import numpy as np


def sigmoid(x):
    return np.ones(100 << 20)


def sigmoid_output_to_derivative(output):
    return [[[0.5] * 1000] * 1000] * 100
