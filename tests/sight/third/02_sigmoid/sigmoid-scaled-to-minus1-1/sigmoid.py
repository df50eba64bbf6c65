import numpy as np

def sigmoid(x):
    s = 1.0 / (1.0 + np.exp(-x))
    return 2 * s - 1

def sigmoid_output_to_derivative(output):
    return output * (1.0 - output)
