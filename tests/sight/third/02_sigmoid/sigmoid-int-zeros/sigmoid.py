import numpy as np

def sigmoid(x):
    res = np.zeros(x.shape, dtype=int)
    for idx in np.ndindex(x.shape):
        res[idx] = 1 / (1 + np.exp(-x[idx]))
    return res

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
