import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    bias = 1
    layer_1 = sigmoid(np.matmul(X, synapse_0) + bias)
    layer_2 = sigmoid(np.matmul(layer_1, synapse_1) + bias)
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
