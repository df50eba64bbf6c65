import numpy as np


def sigmoid(x):
    # log(1 + exp(-x)) never overflows this way
    return np.exp(-np.logaddexp(0.0, -x))


def sigmoid_output_to_derivative(output):
    yes = output
    no = 1.0 - output
    return yes * no
