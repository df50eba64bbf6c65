import numpy as np

def sigmoid(x):
    # negative -> 0, positive -> 1, zero -> one half
    y = np.zeros(x.shape)
    y[x > 0] = 1
    y[x == 0] = 0.5
    return y

def sigmoid_output_to_derivative(output):
    y = np.ones(output.shape)
    y -= output
    return y * output
