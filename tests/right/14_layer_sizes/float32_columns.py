"""Samples in columns and float32; the lists are turned at the end."""
import numpy as np


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    total = sum(a * b for a, b in zip(sizes, sizes[1:]))
    row = 2 * np.random.random_sample(total) - 1
    made = []
    for a, b in zip(sizes, sizes[1:]):
        made.append(row[: a * b].reshape((a, b)))
        row = row[a * b :]
    return made


def _columns(X, synapses):
    layers = [np.float32(X.T)]
    for synapse in synapses:
        layers.append(1 / (1 + np.exp(-(np.float32(synapse).T @ layers[-1]))))
    return layers


def forward(X, synapses):
    return [X] + [layer.T for layer in _columns(X, synapses)[1:]]


def deltas(layers, y, synapses):
    columns = [np.float32(layer.T) for layer in layers]
    found = [(columns[-1] - np.float32(y.T)) * columns[-1] * (1 - columns[-1])]
    for at in range(2, len(columns)):
        found.append(np.float32(synapses[1 - at]) @ found[-1] * columns[-at] * (1 - columns[-at]))
    return [each.T for each in found[::-1]]


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    steps = [layer.T @ delta for layer, delta in zip(layers, deltas(layers, y, synapses))]
    return [synapse - np.float32(alpha) * step for synapse, step in zip(synapses, steps)]
