import numpy as np


# compute sigmoid nonlinearity
def sigmoid(x):
    output = 1/(1+np.exp(-x))
    return output


def sigmoid_output_to_derivative(output):
    e = np.exp(-output)
    return e / (1 + e) ** 2
