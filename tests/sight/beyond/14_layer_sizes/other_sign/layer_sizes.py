import numpy as np


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    count = len(sizes) - 1
    synapses = [None] * count
    for k in range(count):
        w = np.empty((sizes[k], sizes[k + 1]))
        for a in range(sizes[k]):
            for b in range(sizes[k + 1]):
                w[a, b] = 2 * np.random.rand() - 1
        synapses[k] = w
    return synapses


def slope(layer):
    return layer * (1 - layer)


def forward(X, synapses):
    layers = [None] * (len(synapses) + 1)
    layers[0] = X
    for k in range(len(synapses)):
        layers[k + 1] = 1 / (1 + np.exp(-layers[k].dot(synapses[k])))
    return layers


def deltas(layers, y, synapses):
    last = len(synapses) - 1
    found = [None] * len(synapses)
    for k in range(last, -1, -1):
        if k == last:
            error = y - layers[k + 1]
        else:
            error = found[k + 1].dot(synapses[k + 1].T)
        found[k] = error * slope(layers[k + 1])
    return found


def training_step(X, y, synapses, alpha):
    # all the layers, all the deltas, and only then the updates
    layers = [X]
    for k in range(len(synapses)):
        layers.append(1 / (1 + np.exp(-layers[k].dot(synapses[k]))))
    new = [w.copy() for w in synapses]
    error = layers[-1] - y
    for k in range(len(synapses) - 1, -1, -1):
        delta = error * slope(layers[k + 1])
        new[k] -= alpha * layers[k].T.dot(delta)
        error = delta.dot(synapses[k].T)
    return new
