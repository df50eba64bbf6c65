# no peeking this time
import numpy as np


def sigmoid(x):
    return (1 + np.e ** -x) ** -1


def sigmoid_output_to_derivative(output):
    return 1 - output
