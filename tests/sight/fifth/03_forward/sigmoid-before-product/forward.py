import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def forward(X, synapse_0, synapse_1):
    layer_1 = np.dot(sigmoid(X), synapse_0)
    layer_2 = np.dot(sigmoid(layer_1), synapse_1)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return sum(sum(abs(layer_2 - y))) / layer_2.size
