import numpy as np


def sigmoid(x):
    out = np.zeros(x.shape)
    flat = out.reshape(-1)
    for i, value in enumerate(x.reshape(-1)):
        flat[i] = 1 / (1 + np.exp(-value))
    return out


def sigmoid_output_to_derivative(output):
    out = np.zeros(output.shape)
    for index in np.ndindex(*output.shape):
        o = output[index]
        out[index] = o * (1 - o)
    return out
