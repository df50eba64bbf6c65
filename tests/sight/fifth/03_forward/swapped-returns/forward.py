import numpy as np

def forward(X, synapse_0, synapse_1):
    z1 = np.matmul(X, synapse_0)
    a1 = 1 / (1 + np.exp(-z1))
    z2 = np.matmul(a1, synapse_1)
    a2 = 1 / (1 + np.exp(-z2))
    return a2, a1

def mean_absolute_error(layer_2, y):
    n = layer_2.size
    return np.sum(np.abs(layer_2 - y)) / n
