import numpy as np

def forward(X, synapse_0, synapse_1):
    s1 = np.dot(X, synapse_0)
    layer_1 = 1 / (1 + np.exp(-s1))
    s2 = np.dot(layer_1, synapse_1)
    layer_2 = 1 / (1 + np.exp(s2))
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.mean(np.sqrt((layer_2 - y) ** 2))
