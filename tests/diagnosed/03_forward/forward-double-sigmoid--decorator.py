# mistake: forward-double-sigmoid
# question: 03_forward/forward
# style: decorator squashes functions

import functools

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def squashed(function):
    @functools.wraps(function)
    def wrapper(*args):
        return sigmoid(function(*args))

    return wrapper


@squashed
def dense(rows, weights):
    return sigmoid(rows @ weights)


def forward(X, synapse_0, synapse_1):
    first = dense(X, synapse_0)
    return first, dense(first, synapse_1)


def mean_absolute_error(guess, target):
    return np.average(np.fabs(target - guess))
