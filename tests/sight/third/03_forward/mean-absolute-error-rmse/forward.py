import numpy as np

def forward(X, synapse_0, synapse_1):
    l1 = 1 / (1 + np.exp(-X @ synapse_0))
    l2 = 1 / (1 + np.exp(-l1 @ synapse_1))
    return l1, l2

def mean_absolute_error(layer_2, y):
    sq = np.square(layer_2 - y)
    return np.sqrt(np.mean(sq))
