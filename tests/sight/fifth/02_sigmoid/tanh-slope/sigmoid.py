import numpy as np

def sigmoid(x):
    return np.reciprocal(1 + np.exp(-x))

def sigmoid_output_to_derivative(output):
    return 1 - np.square(output)
