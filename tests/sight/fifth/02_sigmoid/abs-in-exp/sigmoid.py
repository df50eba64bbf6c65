import numpy as np

def sigmoid(x):
    safe = np.exp(-abs(x))
    return 1 / (1 + safe)

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
