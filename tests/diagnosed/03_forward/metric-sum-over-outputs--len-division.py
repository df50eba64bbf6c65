# mistake: metric-sum-over-outputs
# question: 03_forward/mean_absolute_error
# style: divides by len

import math

import numpy as np

def _neuron(row, weights):
    total = 0.0
    for value, weight in zip(row, weights):
        total += value * weight
    return 1 / (1 + math.exp(-total))


def _layer(rows, synapse):
    return np.array([[_neuron(row, column) for column in synapse.T] for row in rows])


def forward(X, synapse_0, synapse_1):
    layer_1 = _layer(X, synapse_0)
    return layer_1, _layer(layer_1, synapse_1)


def mean_absolute_error(layer_2, y):
    total = 0.0
    for guess, target in zip(layer_2, y):
        total += np.abs(guess - target).sum()
    return total / len(y)
