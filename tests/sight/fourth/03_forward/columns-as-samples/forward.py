import numpy as np


def forward(X, synapse_0, synapse_1):
    f = lambda t: 1.0 / (1.0 + np.exp(-t))
    # W.T x, the way the lecture did it
    layer_1 = f(synapse_0.T @ X.T)
    layer_2 = f(synapse_1.T @ layer_1)
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    total = np.abs(y - layer_2).sum()
    return total / y.size
