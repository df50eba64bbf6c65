import numpy as np

def sigmoid(x):
    ex = np.exp(x)
    return ex / (ex + 1)

def sigmoid_output_to_derivative(output):
    return output * (1.0 - output)
