"""Loops over neighbours with zip; errors go back, deltas are kept."""
import numpy as np


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    return [2 * np.random.random((m, n)) - 1 for m, n in zip(sizes, sizes[1:])]


def forward(X, synapses):
    layers = (X,)
    for synapse in synapses:
        layers += (1 / (1 + np.exp(-np.matmul(layers[-1], synapse))),)
    return layers


def deltas(layers, y, synapses):
    error = layers[-1] - y
    kept = []
    for layer, synapse in zip(reversed(layers), reversed(synapses)):
        kept.append(error * layer * (1 - layer))
        error = kept[-1] @ synapse.T
    return kept[::-1]


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    return [s - alpha * a.T @ d for s, a, d in zip(synapses, layers, deltas(layers, y, synapses))]
