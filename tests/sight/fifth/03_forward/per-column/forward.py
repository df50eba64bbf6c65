import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def forward(X, synapse_0, synapse_1):
    first = sigmoid(np.matmul(X, synapse_0))
    second = sigmoid(np.matmul(first, synapse_1))
    return first, second

def mean_absolute_error(layer_2, y):
    missed = np.absolute(layer_2 - y)
    return missed.mean(axis=0)
