"""Layer sizes: a network of as many layers as you like, each as wide as you like.

From the article's list of what is still to come. Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def initial_synapses(sizes, seed):
    """The article's starting weights for any number of layers: uniform from -1 to 1, from NumPy's global generator.

    sizes: a list of whole numbers, the nodes of each layer from the inputs to the outputs; seed: a whole number, set
    once at the beginning
    Returns a list of arrays, one between each two layers, (nodes before, nodes after), drawn in this order.
    """
    np.random.seed(seed)
    synapses = []
    for i in range(len(sizes) - 1):
        synapses.append(2 * np.random.random((sizes[i], sizes[i + 1])) - 1)
    return synapses


def forward(X, synapses):
    """One forward pass through all layers, each with a sigmoid.

    X (n, inputs); synapses: a list of arrays (nodes before, nodes after), one or more
    Returns a list of all layers: X first, as it is, and the output layer last. It has one more than there are synapses.
    """
    layers = [X]
    for synapse in synapses:
        layers.append(sigmoid(layers[-1] @ synapse))
    return layers


def deltas(layers, y, synapses):
    """The deltas of every layer except X.

    layers: a list as forward returns it, X first; y (n, outputs); synapses: a list of arrays, each (nodes before,
    nodes after)
    The sign fits a network that subtracts its updates: that of layers[-1] - y.
    Returns a list of arrays, one for each synapse and in the same order: the first is the delta of layers[1], the last
    one that of the output layer.
    """
    delta = (layers[-1] - y) * layers[-1] * (1 - layers[-1])
    result = [delta]
    for i in range(len(synapses) - 1, 0, -1):
        delta = delta @ synapses[i].T * layers[i] * (1 - layers[i])
        result.insert(0, delta)
    return result


def training_step(X, y, synapses, alpha):
    """One iteration of the training loop: forward through all layers, all deltas, all updates.

    X (n, inputs), y (n, outputs), synapses: a list of arrays (nodes before, nodes after); alpha above 0
    All deltas are made with the old synapses. The samples are summed. Inside, your deltas may have either sign, as long
    as the error falls.
    Returns a list of the new synapses, in the same order.
    """
    layers = forward(X, synapses)
    all_deltas = deltas(layers, y, synapses)
    new_synapses = []
    for i in range(len(synapses)):
        new_synapses.append(synapses[i] - alpha * (layers[i].T @ all_deltas[i]))
    return new_synapses
