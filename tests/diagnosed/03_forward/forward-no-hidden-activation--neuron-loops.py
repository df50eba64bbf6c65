# mistake: forward-no-hidden-activation
# question: 03_forward/forward
# style: loops over neurons

import math

import numpy as np


def weighted_sum(row, weights):
    return sum(r * w for r, w in zip(row, weights))


def forward(X, synapse_0, synapse_1):
    layer_1 = np.zeros((X.shape[0], synapse_0.shape[1]))
    layer_2 = np.zeros((X.shape[0], synapse_1.shape[1]))
    for n in range(X.shape[0]):
        for h in range(synapse_0.shape[1]):
            layer_1[n, h] = weighted_sum(X[n], synapse_0[:, h])
        for o in range(synapse_1.shape[1]):
            layer_2[n, o] = 1 / (1 + math.exp(-weighted_sum(layer_1[n], synapse_1[:, o])))
    return layer_1, layer_2


def mean_absolute_error(guess, target):
    return np.average(np.fabs(target - guess))
