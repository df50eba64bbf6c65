import numpy as np


def sigmoid(x):
    if x >= 0:
        return 1.0 / (1.0 + np.exp(-x))
    else:
        return np.exp(x) / (1.0 + np.exp(x))

def sigmoid_output_to_derivative(output):
    slope = output * (1.0 - output)
    return slope
