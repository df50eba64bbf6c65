# wrong: sigmoid
# outcome: wrong
# Clipped much too early, at 3.
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -3, 3)))


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    return rest * output
