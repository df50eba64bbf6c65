import numpy


def sigmoid(x):
    return 1 / (1 + numpy.exp(-x))


def forward(X, W0, W1):
    h = sigmoid(numpy.dot(X, W0))
    out = sigmoid(numpy.dot(h, W1))
    return h, out


def mean_absolute_error(out, y):
    error = y - out
    return abs(numpy.mean(error))
