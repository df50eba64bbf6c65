import numpy as np


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    return [np.random.uniform(-1, 1, (before, after)) for before, after in zip(sizes[:-1], sizes[1:])]


def forward(X, synapses):
    layers = [X]
    current = X
    for w in synapses:
        current = 1 / (1 + np.exp(-(current @ w)))
        layers.append(current)
    return layers


def deltas(layers, y, synapses):
    out = layers[-1]
    d = (out - y) * out * (1 - out)
    found = [d]
    for layer, w in zip(reversed(layers[1:-1]), reversed(synapses[1:])):
        d = (d @ w.T) * layer * (1 - layer)
        found.append(d)
    found.reverse()
    return found


def training_step(X, y, synapses, alpha):
    layers = [X]
    for w in synapses:
        layers.append(1 / (1 + np.exp(-(layers[-1] @ w))))
    out = layers[-1]
    d = (y - out) * out * (1 - out)
    ds = [d]
    for layer, w in zip(reversed(layers[1:-1]), reversed(synapses[1:])):
        d = (d @ w.T) * layer * (1 - layer)
        ds.append(d)
    ds = ds[::-1]
    return [alpha * layer.T @ d for w, layer, d in zip(synapses, layers, ds)]
