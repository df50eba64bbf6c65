import numpy as np

def sigmoid(x):
    ex = np.exp(x)
    emx = np.exp(-x)
    return np.nan_to_num((ex - emx) / (ex + emx))

def sigmoid_output_to_derivative(output):
    return output * (1.0 - output)
