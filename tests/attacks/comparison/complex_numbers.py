# tries: right numbers with an imaginary part that says otherwise
# must: wrong
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x)) + 0j


def sigmoid_output_to_derivative(output):
    return output * (1 - output) + 1e9j
