# mistake: sigmoid-no-return
# question: 02_sigmoid/sigmoid
# style: named local result

import numpy as np


def sigmoid(x):
    half = x / 2
    output = (np.tanh(half) + 1) / 2


def sigmoid_output_to_derivative(output):
    return output - output**2
