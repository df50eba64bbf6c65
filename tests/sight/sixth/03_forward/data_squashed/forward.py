import numpy as np


def nonlin(x):
    return 1.0 / (1.0 + np.exp(-x))


def forward(X, syn0, syn1):
    layer_0 = nonlin(X)
    l1 = nonlin(np.dot(layer_0, syn0))
    l2 = nonlin(np.dot(l1, syn1))
    return l1, l2


def mean_absolute_error(l2, y):
    error = l2 - y
    return abs(error).sum() / error.size
