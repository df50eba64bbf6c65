# wrong: training_step
# outcome: error
# Written for one hidden layer.
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    return [2 * np.random.random((a, b)) - 1 for a, b in zip(sizes, sizes[1:])]


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
    a, b = synapses
    l1 = sig(X @ a)
    l2 = sig(l1 @ b)
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ b.T * l1 * (1 - l1)
    return [a - alpha * X.T @ d1, b - alpha * l1.T @ d2]
