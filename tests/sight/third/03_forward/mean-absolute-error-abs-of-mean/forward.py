import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    a = sigmoid(X @ synapse_0)
    return a, sigmoid(a @ synapse_1)

def mean_absolute_error(layer_2, y):
    return np.abs(np.mean(y - layer_2))
