import numpy as np


def sigmoid(x):
    # numerically stable version
    if x >= 0:
        return 1 / (1 + np.exp(-x))
    else:
        return np.exp(x) / (1 + np.exp(x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)
