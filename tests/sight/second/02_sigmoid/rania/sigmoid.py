import numpy as np


def sigmoid(x):
    s = 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    d = output * (1 - output)
    return d
