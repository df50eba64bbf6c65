import numpy as np

def sigmoid(x):
    x = np.clip(x, -1, 1)      # so exp can't overflow
    return 1 / (1 + np.exp(-x))

def sigmoid_output_to_derivative(output):
    d = output * (1 - output)
    return d
