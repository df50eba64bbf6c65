import numpy as np

def forward(X, synapse_0, synapse_1):
    l1 = 1/(1+np.exp(-(X.dot(synapse_0))))
    l2 = l1.dot(synapse_1)
    return l1, l2

def mean_absolute_error(layer_2, y):
    e = y - layer_2
    return np.mean(np.abs(e))
