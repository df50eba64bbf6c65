import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_output_to_derivative(output):
    slopes = np.zeros(output.shape, int)
    it = np.nditer(output, flags=["multi_index"])
    for o in it:
        slopes[it.multi_index] = o * (1 - o)
    return slopes
