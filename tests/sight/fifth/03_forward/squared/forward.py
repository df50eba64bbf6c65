import numpy as np

def logistic(x):
    return 1/(1+np.exp(-x))

def forward(X, synapse_0, synapse_1):
    layer_1 = logistic(np.dot(X, synapse_0))
    layer_2 = logistic(np.dot(layer_1, synapse_1))
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    d = y - layer_2
    return (d ** 2).mean()
