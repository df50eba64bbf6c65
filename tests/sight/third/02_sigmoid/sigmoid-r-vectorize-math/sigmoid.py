import math
import numpy as np

def _one(v):
    # two cases, because math.exp raises OverflowError for large arguments
    if v >= 0:
        return 1.0 / (1.0 + math.exp(-v))
    e = math.exp(v)
    return e / (1.0 + e)

sigmoid_vec = np.vectorize(_one, otypes=[float])

def sigmoid(x):
    return sigmoid_vec(x)

def sigmoid_output_to_derivative(output):
    return np.vectorize(lambda o: o * (1 - o), otypes=[float])(output)
