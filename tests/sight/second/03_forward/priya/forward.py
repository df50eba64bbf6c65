import numpy as np

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

def forward(X, synapse_0, synapse_1):
    n = len(X)
    layer_1 = np.zeros((n, synapse_0.shape[1]))
    layer_2 = np.zeros((n, synapse_1.shape[1]))
    for i in range(n):
        hidden = sigmoid(X[i].dot(synapse_0))
        layer_1[i] = hidden
    for i in range(n):
        layer_2[i] = sigmoid(hidden.dot(synapse_1))
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(y - layer_2))
