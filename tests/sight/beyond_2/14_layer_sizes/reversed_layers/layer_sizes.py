from functools import reduce

import numpy as np


def squash(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    total = sum(a * b for a, b in zip(sizes, sizes[1:]))
    numbers = 2 * np.random.random(total) - 1
    synapses = []
    for a, b in zip(sizes, sizes[1:]):
        synapses.append(numbers[:a * b].reshape(a, b))
        numbers = numbers[a * b:]
    return synapses


def forward(X, synapses):
    return reduce(lambda layers, synapse: [squash(layers[0] @ synapse)] + layers, synapses, [X])


def deltas(layers, y, synapses):
    back = [(layers[-1] - y) * layers[-1] * (1 - layers[-1])]
    for layer, synapse in zip(layers[-2:0:-1], synapses[::-1]):
        back.insert(0, (back[0] @ synapse.T) * layer * (1 - layer))
    return back


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)[::-1]
    new = [s.copy() for s in synapses]
    # here the deltas have the other sign: y - guess
    delta = (y - layers[-1]) * layers[-1] * (1 - layers[-1])
    for i in range(len(synapses) - 1, -1, -1):
        new[i] += alpha * layers[i].T.dot(delta)
        delta = delta.dot(synapses[i].T) * layers[i] * (1 - layers[i])
    return new
