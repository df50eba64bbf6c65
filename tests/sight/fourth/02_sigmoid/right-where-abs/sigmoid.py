import numpy as np

def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x < 0, small, 1) / (1 + small)

def sigmoid_output_to_derivative(output):
    slope = output.copy()
    slope -= np.square(output)
    return slope
