"""A Layer class, a Network class, a list of synapses, functools.reduce."""
import numpy as np
from functools import reduce


class Layer:
    def __init__(self, weights):
        self.weights = weights

    def __call__(self, x):
        self.out = 1 / (1 + np.exp(-(x @ self.weights)))
        return self.out


class Network:
    def __init__(self, *synapses):
        self.layers = [Layer(s) for s in synapses]

    def outputs(self, x):
        reduce(lambda value, layer: layer(value), self.layers, x)
        return tuple(layer.out for layer in self.layers)


def forward(X, synapse_0, synapse_1):
    return Network(synapse_0, synapse_1).outputs(X)


def mean_absolute_error(layer_2, y):
    return np.average(np.maximum(layer_2 - y, y - layer_2))
