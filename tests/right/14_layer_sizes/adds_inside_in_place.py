"""The step adds, with deltas of its own, and writes into the synapses that it is given."""
import numpy as np


def _sigmoid(z):
    return (1 + np.tanh(z / 2)) / 2


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    drawn = []
    for rows, columns in zip(sizes[:-1], sizes[1:]):
        drawn.append(np.random.rand(rows, columns) * 2 - 1)
    return tuple(drawn)


def forward(X, synapses):
    layers = [None] * (1 + len(synapses))
    layers[0] = X
    for at, synapse in enumerate(synapses):
        layers[at + 1] = _sigmoid(layers[at].dot(synapse))
    return layers


def deltas(layers, y, synapses):
    found = {len(synapses): (layers[-1] - y) * layers[-1] * (1 - layers[-1])}
    for at in range(len(synapses) - 1, 0, -1):
        found[at] = found[at + 1].dot(synapses[at].T) * layers[at] * (1 - layers[at])
    return [found[at] for at in sorted(found)]


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    pull, pulls = (y - layers[-1]) * layers[-1] * (1 - layers[-1]), []
    for at in range(len(synapses) - 1, -1, -1):
        pulls.insert(0, layers[at].T.dot(pull))
        pull = pull.dot(synapses[at].T) * layers[at] * (1 - layers[at])
    for synapse, each in zip(synapses, pulls):
        synapse += alpha * each
    return synapses
