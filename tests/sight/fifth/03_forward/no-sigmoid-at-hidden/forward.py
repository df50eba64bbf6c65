import numpy as np

def nonlin(x):
    return 1/(1+np.exp(-x))

def forward(X, synapse_0, synapse_1):
    l0 = X
    l1 = np.dot(l0, synapse_0)
    l2 = nonlin(np.dot(l1, synapse_1))
    return l1, l2

def mean_absolute_error(layer_2, y):
    err = y - layer_2
    return np.mean(np.abs(err))
