import numpy as np

def sigmoid(x):
    return np.power(1.0 + np.power(np.e, -x), -1)

def sigmoid_output_to_derivative(output):
    return np.multiply(np.subtract(1.0, output), output)
