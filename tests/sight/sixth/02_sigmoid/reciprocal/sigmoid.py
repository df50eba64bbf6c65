"""The sigmoid, and its slope."""
import numpy as np

def nonlin(x, deriv=False):
    if deriv == True:
        return x*(1-x)
    return np.reciprocal(np.add(1.0, np.exp(np.negative(x))))

def sigmoid(x):
    return nonlin(x)

def sigmoid_output_to_derivative(output):
    return nonlin(output, deriv=True)
