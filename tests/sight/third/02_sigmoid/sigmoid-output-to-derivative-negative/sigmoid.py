import numpy as np

def sigmoid(x):
    den = 1 + np.exp(-x)
    return 1 / den

def sigmoid_output_to_derivative(output):
    return output * (output - 1)
