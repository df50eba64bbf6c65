# mistake: sigmoid-one-minus
# question: 02_sigmoid/sigmoid
# style: negative power form

import numpy as np


def one_with(e):
    return 1.0 - e


def sigmoid(x):
    return one_with(np.exp(np.negative(x))) ** -1


def sigmoid_output_to_derivative(output):
    return output - output**2
