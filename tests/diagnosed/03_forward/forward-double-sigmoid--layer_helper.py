# mistake: forward-double-sigmoid
# question: 03_forward/forward
# style: layer helper, reduce
from functools import reduce
import numpy as np


def s(z):
    return (1 + np.tanh(z / 2)) / 2


def through(layer, synapse):
    """one layer further, already squashed"""
    return s(np.matmul(layer, synapse))


def forward(X, synapse_0, synapse_1):
    layers = reduce(lambda done, w: done + [s(through(done[-1], w))], (synapse_0, synapse_1), [X])
    return layers[1], layers[2]


def mean_absolute_error(layer_2, y):
    return np.average(abs(y - layer_2))
