import numpy as np

def sigmoid(x):
    output = 1 / (1 + np.exp(-x))

def sigmoid_output_to_derivative(output):
    slope = output * (1 - output)
    return slope
