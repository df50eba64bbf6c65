import numpy as np

def forward(X, synapse_0, synapse_1):
    layer_1 = np.sigmoid(np.dot(X, synapse_0))
    layer_2 = np.sigmoid(np.dot(layer_1, synapse_1))
    return layer_1, layer_2

def mean_absolute_error(layer_2, y):
    return np.abs(np.array(layer_2) - np.array(y)).mean()
