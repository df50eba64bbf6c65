import numpy as np

def sigmoid(x):
    """normalise so that all lie in 0..1"""
    ex = np.exp(x - np.max(x))
    return ex / ex.sum()

def sigmoid_output_to_derivative(output):
    """o times one minus o"""
    return output * (1. - output)
