import numpy as np

def nonlin(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    l0 = X
    l1 = nonlin(l0.dot(synapse_0))
    l2 = nonlin(l1.dot(synapse_1))
    return l1, l2

def mean_absolute_error(layer_2, y):
    return np.avg(np.abs(y - layer_2))
