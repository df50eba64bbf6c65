import numpy as np


def sigm(v):
    return 1/(1+np.exp(-v))


def forward(X, synapse_0, synapse_1):
    layer_0 = sigm(X)
    layer_1 = sigm(np.dot(layer_0, synapse_0))
    layer_2 = sigm(np.dot(layer_1, synapse_1))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    total = np.abs(y - layer_2).sum()
    return total / y.size
