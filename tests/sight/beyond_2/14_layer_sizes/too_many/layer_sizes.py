import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    synapses = []
    for i in range(len(sizes)):
        synapses.append(2 * np.random.random((sizes[i], sizes[i + 1])) - 1)
    return synapses


def forward(X, synapses):
    layers = [X]
    for synapse in synapses:
        layers.append(nonlin(np.dot(layers[-1], synapse)))
    return layers


def deltas(layers, y, synapses):
    delta = (layers[-1] - y) * nonlin(layers[-1], True)
    result = [delta]
    for i in range(len(synapses) - 1, 0, -1):
        delta = delta.dot(synapses[i].T) * nonlin(layers[i], True)
        result.append(delta)
    result.reverse()
    return result


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    all_deltas = deltas(layers, y, synapses)
    new_synapses = []
    for i in range(len(synapses)):
        new_synapses.append(synapses[i] - alpha * layers[i].T.dot(all_deltas[i]))
    return new_synapses
