# wrong: sigmoid
# outcome: wrong
# says: infinite
# 1 - exp(-x) below the bar: infinite at 0.
import numpy as np


def sigmoid(x):
    return 1 / (1 - np.exp(-x))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
