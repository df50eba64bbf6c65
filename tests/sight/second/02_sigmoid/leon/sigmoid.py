import numpy as np

def sigmoid(x):
    e = np.exp(x - np.max(x))
    return e / e.sum()

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
