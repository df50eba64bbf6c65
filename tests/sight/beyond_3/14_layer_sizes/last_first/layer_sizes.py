import numpy as np


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    return [np.random.uniform(-1, 1, (before, after)) for before, after in zip(sizes[:-1], sizes[1:])]


def forward(X, synapses):
    layers = [X]
    for s in synapses:
        z = np.dot(layers[-1], s)
        layers.append(1 / (1 + np.exp(-z)))
    return layers


def deltas(layers, y, synapses):
    out = layers[-1]
    found = [(out - y) * out * (1 - out)]
    for layer, s in zip(reversed(layers[1:-1]), reversed(synapses[1:])):
        found.append(np.dot(found[-1], s.T) * layer * (1 - layer))
    return found


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    ds = deltas(layers, y, synapses)
    return [s - alpha * np.dot(layer.T, d) for s, layer, d in zip(synapses, layers, ds)]
