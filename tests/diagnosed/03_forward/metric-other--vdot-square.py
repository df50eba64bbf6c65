# mistake: metric-other
# question: 03_forward/mean_absolute_error
# style: vdot squared misses

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
    d = y - layer_2
    return np.vdot(d, d) / d.size
