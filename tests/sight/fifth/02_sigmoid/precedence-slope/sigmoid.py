import numpy as np

def sigmoid(x):
    return np.power(1 + np.exp(-x), -1)

def sigmoid_output_to_derivative(output):
    return output * 1 - output
