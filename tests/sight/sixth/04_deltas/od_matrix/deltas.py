import numpy


def output_delta(l2, y):
    error = l2 - y
    return numpy.dot(error, l2 * (1 - l2))


def hidden_delta(l2_delta, syn1, l1):
    return l2_delta @ syn1.T * l1 * (1 - l1)
