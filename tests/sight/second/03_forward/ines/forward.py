import numpy as np


def nonlin(x):
    return 1 / (1 + np.exp(-x))


def forward(X, synapse_0, synapse_1):
    layer_1 = nonlin(synapse_0.dot(X))
    layer_2 = nonlin(synapse_1.dot(layer_1))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    return np.average(np.absolute(layer_2 - y))
