import numpy as np

def sigmoid(x):
    return 1.0/(1.0 + np.exp(-x))

def sigmoid_output_to_derivative(output):
    s = sigmoid(output)
    return s*(1-s)
