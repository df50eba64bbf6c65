import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    hidden = sigmoid(X @ synapse_0)
    output = sigmoid(hidden @ synapse_1)
    return output, hidden

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
