import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    hidden = sigmoid(X.dot(synapse_0))
    output = hidden.dot(synapse_1)
    return hidden, output

def mean_absolute_error(layer_2, y):
    return abs(layer_2 - y).mean()
