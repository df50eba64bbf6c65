import numpy as np

def sigmoid(x):
    e = np.exp(-1 * x)
    return 1.0 / (1.0 - e)

def sigmoid_output_to_derivative(output):
    one = np.ones_like(output)
    return output * (one - output)
