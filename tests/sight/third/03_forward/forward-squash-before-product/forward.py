import numpy as np

def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-t))

def forward(X, synapse_0, synapse_1):
    layer_1 = np.dot(sigmoid(X), synapse_0)
    layer_2 = np.dot(sigmoid(layer_1), synapse_1)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.abs(layer_2 - y).sum() / y.size
