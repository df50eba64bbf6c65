# mistake: sigmoid-exp-over-one-plus-exp-minus
# question: 02_sigmoid/sigmoid
# style: both exponentials named

import numpy as np


def sigmoid(x):
    growing = np.exp(x)
    shrinking = np.exp(-x)
    return growing / (1 + shrinking)


def sigmoid_output_to_derivative(s):
    return 0.25 - (s - 0.5) ** 2
