import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    x = sigmoid(np.dot(X, synapse_0))
    x = sigmoid(np.dot(x, synapse_1))
    return x

def mean_absolute_error(layer_2, y):
    return np.mean(np.absolute(np.subtract(layer_2, y)))
