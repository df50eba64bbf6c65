import math
import numpy as np

def _one(v):
    if v >= 0:
        return 1 / (1 + math.exp(-v))
    return math.exp(v) / (1 + math.exp(v))

def sigmoid(x):
    flat = [_one(v) for v in x.flatten()]
    return np.array(flat, dtype=float).reshape(x.shape)


def sigmoid_output_to_derivative(output):
    # derivative = s * (1 - s)
    return output * 1 - output
