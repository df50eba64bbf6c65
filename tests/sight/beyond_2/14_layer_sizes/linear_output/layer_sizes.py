import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    return [np.random.uniform(-1, 1, size=(before, after)) for before, after in zip(sizes[:-1], sizes[1:])]


def forward(X, synapses):
    values = X
    layers = [values]
    for k in range(len(synapses)):
        values = values @ synapses[k]
        if k < len(synapses) - 1:
            values = sigmoid(values)
        layers.append(values)
    return layers


def deltas(layers, y, synapses):
    found = [None] * len(synapses)
    error = layers[-1] - y
    for k in reversed(range(len(synapses))):
        out = layers[k + 1]
        found[k] = error * out * (1 - out)
        error = found[k] @ synapses[k].T
    return found


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    return [s - alpha * (a.T @ d) for s, a, d in zip(synapses, layers, deltas(layers, y, synapses))]
