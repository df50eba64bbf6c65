# wrong: sigmoid
# outcome: wrong
# says: complex
# A complex array.
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x.astype(complex)))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
