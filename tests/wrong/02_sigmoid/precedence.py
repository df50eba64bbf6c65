# wrong: sigmoid
# outcome: wrong
# 1 / 1 + exp(-x).
import numpy as np


def sigmoid(x):
    return 1 / 1 + np.exp(-x)


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
