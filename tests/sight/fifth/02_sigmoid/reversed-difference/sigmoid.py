import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-1 * x))

def sigmoid_output_to_derivative(output):
    a = output
    b = output - 1
    return a * b
