# wrong: sigmoid
# outcome: wrong
# Rounds: 0 or 1 instead of what lies between.
import numpy as np


def sigmoid(x):
    return np.round(1 / (1 + np.exp(-x)))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
