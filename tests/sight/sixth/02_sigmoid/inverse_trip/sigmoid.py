import numpy as np
from numpy import logaddexp, exp

def sigmoid(x):
    # log(sigmoid(x)) = -log(1 + exp(-x))
    return exp(-logaddexp(0, -x))

def sigmoid_output_to_derivative(output):
    return -output * (output - 1)
