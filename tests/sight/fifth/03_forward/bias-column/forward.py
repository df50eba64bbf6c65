import numpy as np

def sigmoid(s):
    return 1 / (1 + np.exp(-s))

def forward(X, synapse_0, synapse_1):
    bias = 1
    layer_1 = sigmoid(X.dot(synapse_0) + bias)
    layer_2 = sigmoid(layer_1.dot(synapse_1) + bias)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    e = layer_2 - y
    e[e < 0] *= -1
    return e.mean()
