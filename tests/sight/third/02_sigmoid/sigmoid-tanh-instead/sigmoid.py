import numpy as np

def sigmoid(x):
    return np.tanh(x)

def sigmoid_output_to_derivative(output):
    return np.multiply(output, 1 - output)
