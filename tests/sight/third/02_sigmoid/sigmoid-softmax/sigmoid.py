import numpy as np

def sigmoid(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)

def sigmoid_output_to_derivative(output):
    return output - output * output
