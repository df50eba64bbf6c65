from numpy import atleast_1d, exp, multiply


def sigmoid(x):
    return [1 / (1 + exp(-v)) for v in atleast_1d(x)]


def sigmoid_output_to_derivative(out):
    rest = 1 - out
    return multiply(out, rest)
