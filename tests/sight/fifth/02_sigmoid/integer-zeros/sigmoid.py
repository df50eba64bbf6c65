import numpy as np

def sigmoid(x):
    flat = x.reshape(-1)
    result = np.zeros(flat.shape, dtype=int)
    for i in range(len(flat)):
        result[i] = 1 / (1 + np.exp(-flat[i]))
    return result.reshape(x.shape)

def sigmoid_output_to_derivative(output):
    flat = output.reshape(-1)
    result = np.zeros(flat.shape)
    for i in range(len(flat)):
        result[i] = flat[i] * (1 - flat[i])
    return result.reshape(output.shape)
