import numpy as np

def sigmoid(x):
    e = np.exp(x)
    return 1 / (1 + e)

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
