# wrong: sigmoid
# outcome: error
# says: TypeError
# math.exp takes no arrays.
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
