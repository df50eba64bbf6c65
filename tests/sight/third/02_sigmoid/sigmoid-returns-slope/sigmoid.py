import numpy as np

def sigmoid(x):
    s = 1/(1+np.exp(-x))
    return s*(1-s)

def sigmoid_output_to_derivative(output):
    return output*(1-output)
