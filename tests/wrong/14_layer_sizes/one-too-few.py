# wrong: initial_synapses
# outcome: wrong
# The last synapse is missing.
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    return [2 * np.random.random((a, b)) - 1 for a, b in zip(sizes[:-2], sizes[1:])]


def forward(X, synapses):
    layers = [X]
    for s in synapses:
        layers.append(sig(layers[-1] @ s))
    return layers


def deltas(layers, y, synapses):
    d = (layers[-1] - y) * layers[-1] * (1 - layers[-1])
    out = [d]
    for i in range(len(synapses) - 1, 0, -1):
        d = d @ synapses[i].T * layers[i] * (1 - layers[i])
        out.append(d)
    return out[::-1]


def training_step(X, y, synapses, alpha):
    layers = [X]
    for s in synapses:
        layers.append(sig(layers[-1] @ s))
    d = (layers[-1] - y) * layers[-1] * (1 - layers[-1])
    grads = [layers[-2].T @ d]
    for i in range(len(synapses) - 1, 0, -1):
        d = d @ synapses[i].T * layers[i] * (1 - layers[i])
        grads.insert(0, layers[i - 1].T @ d)
    return [s - alpha * g for s, g in zip(synapses, grads)]
