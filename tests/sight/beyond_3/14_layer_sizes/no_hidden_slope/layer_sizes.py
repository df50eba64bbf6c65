import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    synapses = []
    for i in range(len(sizes) - 1):
        synapses.append(2 * np.random.random((sizes[i], sizes[i + 1])) - 1)
    return synapses


def forward(X, synapses):
    layers = [X]
    for synapse in synapses:
        layers.append(sigmoid(layers[-1] @ synapse))
    return layers


def deltas(layers, y, synapses):
    delta = (layers[-1] - y) * layers[-1] * (1 - layers[-1])
    result = [delta]
    for i in range(len(synapses) - 1, 0, -1):
        delta = delta @ synapses[i].T
        result.insert(0, delta)
    return result


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    all_deltas = deltas(layers, y, synapses)
    new_synapses = []
    for i in range(len(synapses)):
        new_synapses.append(synapses[i] - alpha * (layers[i].T @ all_deltas[i]))
    return new_synapses
