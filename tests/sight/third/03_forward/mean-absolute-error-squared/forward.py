import numpy as np

def forward(X, synapse_0, synapse_1):
    f = lambda z: 1 / (1 + np.exp(-z))
    l1 = f(X.dot(synapse_0))
    return l1, f(l1.dot(synapse_1))

def mean_absolute_error(layer_2, y):
    return np.mean((layer_2 - y) ** 2)
