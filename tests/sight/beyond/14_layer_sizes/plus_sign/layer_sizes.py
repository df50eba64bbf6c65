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
        layers.append(sigmoid(np.dot(layers[-1], synapse)))
    return layers


def deltas(layers, y, synapses):
    result = [(layers[-1] - y) * layers[-1] * (1 - layers[-1])]
    for i in range(len(synapses) - 1, 0, -1):
        error = result[0].dot(synapses[i].T)
        result.insert(0, error * layers[i] * (1 - layers[i]))
    return result


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    all_deltas = deltas(layers, y, synapses)
    new = []
    for i in range(len(synapses)):
        new.append(synapses[i] + alpha * layers[i].T.dot(all_deltas[i]))
    return new
