import numpy as np


def sigmoid(x):
    # avoid overflow warnings
    x = np.clip(x, -5, 5)
    return 1 / (1 + np.exp(-x))


# convert output of sigmoid function to its derivative
def sigmoid_output_to_derivative(output):
    return output*(1-output)
