# mistake: metric-root-mean-square
# question: 03_forward/mean_absolute_error
# style: hypot by reduce

import functools
import math

import numpy as np

def forward(X, synapse_0, synapse_1):
    layers = [X]
    for synapse in (synapse_0, synapse_1):
        layers.append(1 / (1 + np.exp(-np.matmul(layers[-1], synapse))))
    return tuple(layers[1:])


def mean_absolute_error(layer_2, y):
    length = functools.reduce(math.hypot, np.ravel(y - layer_2))
    return abs(length) / y.size**0.5
