import numpy as np

def sigmoid(x):
    a = np.exp(-x)
    return a / (1 + a)

def sigmoid_output_to_derivative(output):
    b = 1 - output
    return b * output
