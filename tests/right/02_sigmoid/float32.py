"""float32 throughout."""
import numpy as np


def sigmoid(x):
    x = x.astype(np.float32)
    return np.float32(1) / (np.float32(1) + np.exp(-x))


def sigmoid_output_to_derivative(output):
    output = np.float32(output)
    return output * (np.float32(1) - output)
