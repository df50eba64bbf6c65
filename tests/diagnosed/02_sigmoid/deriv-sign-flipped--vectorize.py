# mistake: deriv-sign-flipped
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: vectorize decorator
import math
import numpy as np


@np.vectorize
def sigmoid(x):
    if x > 0:
        return 1 / (1 + math.exp(-x))
    e = math.exp(x)
    return e / (e + 1)


def sigmoid_output_to_derivative(output):
    return output ** 2 - output
