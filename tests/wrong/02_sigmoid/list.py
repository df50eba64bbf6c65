# wrong: sigmoid
# outcome: wrong
# says: a list
# A list of the right numbers.
import numpy as np


def sigmoid(x):
    return (1 / (1 + np.exp(-x))).tolist()


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
