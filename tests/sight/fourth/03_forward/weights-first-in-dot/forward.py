import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(np.dot(synapse_0, X))
    layer_2 = sigmoid(np.dot(synapse_1, layer_1))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    difference = (layer_2 - y).flatten()
    return np.linalg.norm(difference, 1) / len(difference)
