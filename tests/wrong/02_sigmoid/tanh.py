# wrong: sigmoid
# outcome: wrong
# The other squashing function.
import numpy as np


sigmoid = np.tanh


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
