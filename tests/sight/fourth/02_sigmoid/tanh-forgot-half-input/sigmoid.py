import numpy as np


def sigmoid(x):
    t = np.tanh(x)
    return (t + 1) / 2


def sigmoid_output_to_derivative(output):
    slopes = []
    for s in output.ravel():
        slopes.append(s * (1 - s))
    return np.array(slopes).reshape(output.shape)
