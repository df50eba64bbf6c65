import numpy as np


def forward(X, synapse_0, synapse_1):
    layer_1 = 1/(1+np.exp(-(X @ synapse_0)))
    layer_2 = 1/(1+np.exp(-(layer_1 @ synapse_1)))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    error = layer_2 - y
    return abs(error).sum() / len(error)
