import numpy as np


def forward(X, synapse_0, synapse_1):
    layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    layer_2 = 1/(1+np.exp((np.dot(layer_1,synapse_1))))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    diff = layer_2 - y
    diff[diff < 0] *= -1
    return diff.mean()
