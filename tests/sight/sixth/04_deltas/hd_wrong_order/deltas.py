# no peeking this time
import numpy as np


def output_delta(l2, y):
    l2_error = l2 - y
    return l2_error * sigmoid_output_to_derivative(l2)


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def hidden_delta(l2_delta, syn1, l1):
    return np.dot(syn1, l2_delta.T) * sigmoid_output_to_derivative(l1)
