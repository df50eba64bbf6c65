import numpy as np

def nonlin(x, deriv=False):
    s = 1 / (1 + np.exp(-x))
    if deriv:
        return s * (1 - s)
    return s

def forward(X, synapse_0, synapse_1):
    l1 = nonlin(np.dot(X, synapse_0), True)
    l2 = nonlin(np.dot(l1, synapse_1), True)
    return l1, l2

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
