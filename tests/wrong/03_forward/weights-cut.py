# wrong: forward
# outcome: wrong
# Weights beyond 12 are taken for 12.
import numpy as np


def forward(X, synapse_0, synapse_1):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, np.clip(synapse_0, -12, 12))))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    return layer_1, layer_2


def mean_absolute_error(layer_2, y):
    return np.mean(np.abs(layer_2 - y))
