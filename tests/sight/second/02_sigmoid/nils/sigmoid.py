import numpy as np

def sigmoid(x):
    z = np.exp(x)
    return z / (1 + z)

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
