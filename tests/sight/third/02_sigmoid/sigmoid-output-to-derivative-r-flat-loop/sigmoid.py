import numpy as np

def sigmoid(x):
    with np.errstate(over="ignore"):
        return 1.0 / (1.0 + np.exp(-np.asarray(x)))

def sigmoid_output_to_derivative(output):
    flat = [o * (1.0 - o) for o in np.ravel(output).tolist()]
    return np.array(flat).reshape(np.shape(output))
