import numpy as np


def sigmoid(x):
    output = 1 / 1 + np.exp(-x)
    return output


# convert output of sigmoid function to its derivative
def sigmoid_output_to_derivative(output):
    return output*(1-output)
