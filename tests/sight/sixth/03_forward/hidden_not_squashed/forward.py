import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(X, syn0, syn1):
    l1 = X @ syn0
    l2 = sigmoid(l1 @ syn1)
    return l1, l2


def mean_absolute_error(l2, y):
    return np.mean(np.abs(y - l2))
