import numpy


def sigmoid(x):
    return 1 / (1 + numpy.exp(-x))


def sigmoid_output_to_derivative(output):
    rest = 1.0 - output
    return rest * rest
