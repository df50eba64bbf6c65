import numpy as np

def sigmoid(x):
    return 1 / (np.exp(-x) + 1)

def sigmoid_output_to_derivative(output):
    e = np.exp(-output)
    return e / (1 + e) ** 2
