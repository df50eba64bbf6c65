# wrong: forward
# outcome: error
# says: ValueError
# Four samples, three inputs, built in.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def forward(X, synapse_0, synapse_1):
    layer_1 = np.zeros((4, synapse_0.shape[1]))
    for row in range(len(X)):
        layer_1[row] = nonlin(X[row].reshape(3) @ synapse_0)
    return layer_1, nonlin(layer_1 @ synapse_1)


def mean_absolute_error(layer_2, y):
    misses = abs(y - layer_2)
    return misses.sum() / misses.size
