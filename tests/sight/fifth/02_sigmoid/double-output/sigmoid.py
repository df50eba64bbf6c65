import numpy as np

def sigmoid(x):
    out = 1 + np.exp(-x)
    return 1 / out

def sigmoid_output_to_derivative(output):
    # derivative: o - o^2
    return output - 2 * output
