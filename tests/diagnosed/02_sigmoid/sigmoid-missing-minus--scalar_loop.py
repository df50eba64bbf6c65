# mistake: sigmoid-missing-minus
# question: 02_sigmoid/sigmoid
# style: scalar math.exp loop
import math
import numpy as np


def squash(value):
    try:
        e = math.exp(value)
    except OverflowError:
        return 0.0
    return 1.0 / (1.0 + e)


def sigmoid(x):
    result = np.zeros(x.shape)
    for where in np.ndindex(x.shape):
        result[where] = squash(x[where])
    return result


def sigmoid_output_to_derivative(output):
    result = np.zeros(output.shape)
    for where in np.ndindex(output.shape):
        result[where] = output[where] - output[where] ** 2
    return result
