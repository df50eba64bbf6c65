import math
import numpy as np

def one(v):
    return 1 / (1 + math.exp(-v))

def sigmoid(x):
    return np.vectorize(one)(x)

def sigmoid_output_to_derivative(output):
    return output * (1 - output)
