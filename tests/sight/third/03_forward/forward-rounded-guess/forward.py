import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def forward(X, synapse_0, synapse_1):
    l1 = sigmoid(X @ synapse_0)
    l2 = sigmoid(l1 @ synapse_1)
    return l1, (l2 > 0.5).astype(float)

def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
