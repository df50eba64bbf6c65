import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    n = len(y)
    return np.abs(layer_2 - y).sum() / n
