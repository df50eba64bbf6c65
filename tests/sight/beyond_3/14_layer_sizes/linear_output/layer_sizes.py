"""Layer sizes: a network of as many layers as you like, each as wide as you like.

From the article's list of what is still to come. Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def initial_synapses(sizes, seed):
    """The article's starting weights for any number of layers: uniform from -1 to 1, from NumPy's global generator.

    sizes: a list of whole numbers, the nodes of each layer from the inputs to the outputs; seed: a whole number, set
    once at the beginning
    Returns a list of arrays, one between each two layers, (nodes before, nodes after), drawn in this order.
    """
    np.random.seed(seed)
    return [np.random.uniform(-1, 1, (before, after)) for before, after in zip(sizes[:-1], sizes[1:])]


def forward(X, synapses):
    """One forward pass through all layers, each with a sigmoid.

    X (n, inputs); synapses: a list of arrays (nodes before, nodes after), one or more
    Returns a list of all layers: X first, as it is, and the output layer last. It has one more than there are synapses.
    """
    layers = [X]
    for s in synapses[:-1]:
        z = np.dot(layers[-1], s)
        layers.append(1 / (1 + np.exp(-z)))
    layers.append(np.dot(layers[-1], synapses[-1]))
    return layers


def deltas(layers, y, synapses):
    """The deltas of every layer except X.

    layers: a list as forward returns it, X first; y (n, outputs); synapses: a list of arrays, each (nodes before,
    nodes after)
    The sign fits a network that subtracts its updates: that of layers[-1] - y.
    Returns a list of arrays, one for each synapse and in the same order: the first is the delta of layers[1], the last
    one that of the output layer.
    """
    out = layers[-1]
    found = [(out - y) * out * (1 - out)]
    for layer, s in zip(reversed(layers[1:-1]), reversed(synapses[1:])):
        found.append(np.dot(found[-1], s.T) * layer * (1 - layer))
    return found[::-1]


def training_step(X, y, synapses, alpha):
    """One iteration of the training loop: forward through all layers, all deltas, all updates.

    X (n, inputs), y (n, outputs), synapses: a list of arrays (nodes before, nodes after); alpha above 0
    All deltas are made with the old synapses. The samples are summed. Inside, your deltas may have either sign, as long
    as the error falls.
    Returns a list of the new synapses, in the same order.
    """
    layers = forward(X, synapses)
    ds = deltas(layers, y, synapses)
    return [s - alpha * np.dot(layer.T, d) for s, layer, d in zip(synapses, layers, ds)]
