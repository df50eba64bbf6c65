# wrong: sigmoid
# outcome: wrong
# says: is there a return
# No return.
import numpy as np


def sigmoid(x):
    output = 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
