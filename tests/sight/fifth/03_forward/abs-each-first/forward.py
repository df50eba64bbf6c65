import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    h = sigmoid(X.dot(synapse_0))
    o = sigmoid(h.dot(synapse_1))
    return h, o

def mean_absolute_error(layer_2, y):
    a = np.mean(np.abs(layer_2))
    b = np.mean(np.abs(y))
    return abs(a - b)
