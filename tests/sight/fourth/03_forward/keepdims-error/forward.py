import numpy as np


def nonlin(x):
    return np.divide(1, np.add(1, np.exp(np.negative(x))))


def forward(X, synapse_0, synapse_1):
    layers = [X]
    for syn in (synapse_0, synapse_1):
        layers.append(nonlin(layers[-1].dot(syn)))
    return layers[1:]


def mean_absolute_error(layer_2, y):
    miss = np.abs(np.subtract(y, layer_2))
    return miss.mean(keepdims=True)
