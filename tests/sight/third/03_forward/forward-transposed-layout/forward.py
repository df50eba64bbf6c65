import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    a1 = sigmoid(synapse_0.T @ X.T)
    a2 = sigmoid(synapse_1.T @ a1)
    return a1, a2

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
