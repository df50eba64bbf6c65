import numpy as np


def sigmoid(x):
    result = []
    for v in np.ravel(x):
        result.append(1 / (1 + np.exp(-v)))
    return result


def sigmoid_output_to_derivative(output):
    yes = output
    no = 1.0 - output
    return yes * no
