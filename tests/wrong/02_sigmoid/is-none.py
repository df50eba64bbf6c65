# wrong: sigmoid
# outcome: missing
# The name is bound to None.
import numpy as np


sigmoid = None


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
