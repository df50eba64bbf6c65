"""Plain indices everywhere, np.dot, one array after the other by Python loops for the deltas."""
import numpy as np


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    synapses = []
    at = 0
    while at + 1 < len(sizes):
        synapses.append(np.random.uniform(-1.0, 1.0, size=(sizes[at], sizes[at + 1])))
        at += 1
    return synapses


def forward(X, synapses):
    layers = [X.copy()]
    for at in range(len(synapses)):
        layers.append(np.reciprocal(1 + np.exp(-np.dot(layers[at], synapses[at]))))
    return layers


def deltas(layers, y, synapses):
    last = len(layers) - 1
    found = [np.zeros_like(layers[at + 1]) for at in range(last)]
    for n in range(len(y)):
        for at in range(last, 0, -1):
            for node in range(layers[at].shape[1]):
                value = layers[at][n, node]
                if at == last:
                    error = value - y[n, node]
                else:
                    error = sum(found[at][n, k] * synapses[at][node, k] for k in range(synapses[at].shape[1]))
                found[at - 1][n, node] = error * value * (1 - value)
    return found


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    found = deltas(layers, y, synapses)
    new = []
    for at in range(len(synapses)):
        new = new + [synapses[at] - alpha * np.dot(layers[at].T, found[at])]
    return new
