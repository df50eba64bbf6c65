import numpy as np

def sigmoid(x):
    x = np.clip(x, -1, 1)   # no overflow!
    return 1 / (1 + np.exp(-x))

def sigmoid_output_to_derivative(output):
    d = 1 - output
    return d * output
