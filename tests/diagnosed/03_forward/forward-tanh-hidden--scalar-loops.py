# mistake: forward-tanh-hidden
# question: 03_forward/forward
# style: math tanh loops

import math

import numpy as np


def forward(X, synapse_0, synapse_1):
    hidden = [[math.tanh(sum(a * b for a, b in zip(row, col))) for col in synapse_0.T] for row in X]
    output = [[1 / (1 + math.exp(-sum(a * b for a, b in zip(row, col)))) for col in synapse_1.T] for row in hidden]
    return np.array(hidden), np.array(output)


def mean_absolute_error(layer_2, y):
    miss = y - layer_2
    miss[miss < 0] *= -1
    return miss.sum() / miss.size
