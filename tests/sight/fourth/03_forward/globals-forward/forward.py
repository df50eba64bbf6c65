import numpy as np


layer_1 = None


layer_2 = None


def forward(X, synapse_0, synapse_1):
    global layer_1, layer_2
    layer_1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
    layer_2 = 1 / (1 + np.exp(-layer_1.dot(synapse_1)))


def mean_absolute_error(layer_2, y):
    total = np.abs(y - layer_2).sum()
    return total / y.size
