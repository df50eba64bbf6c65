# wrong: sigmoid
# outcome: missing
# says: not a function
# The name is bound to a number.
import numpy as np


sigmoid = 1 / (1 + np.exp(-1))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
