import numpy as np

def sigmoid(x):
    p = 1/(1+np.exp(-x))
    return np.round(p)

def sigmoid_output_to_derivative(output):
    return output*(1-output)
