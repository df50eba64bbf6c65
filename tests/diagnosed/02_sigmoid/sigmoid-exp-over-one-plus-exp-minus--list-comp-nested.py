# mistake: sigmoid-exp-over-one-plus-exp-minus
# question: 02_sigmoid/sigmoid
# style: flat list comprehension

import math

import numpy as np


def sigmoid(x):
    flat = [math.exp(v) / (1 + math.exp(-v)) for v in np.ravel(x)]
    return np.asarray(flat).reshape(np.shape(x))


def sigmoid_output_to_derivative(output):
    flat = [o * (1 - o) for o in output.ravel()]
    return np.array(flat).reshape(output.shape)
