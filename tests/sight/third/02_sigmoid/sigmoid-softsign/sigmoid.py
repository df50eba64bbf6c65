import numpy as np

def sigmoid(x):
    s = x / (1 + np.abs(x))
    return (s + 1) / 2

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
