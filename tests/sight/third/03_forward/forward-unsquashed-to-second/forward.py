import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    in_1 = X @ synapse_0
    layer_1 = sigmoid(in_1)
    in_2 = in_1 @ synapse_1
    layer_2 = sigmoid(in_2)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
