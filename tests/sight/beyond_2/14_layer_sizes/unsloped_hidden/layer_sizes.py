from functools import reduce

import numpy as np


def squash(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def initial_synapses(sizes, seed):
    """The article's starting weights for any number of layers: uniform from -1 to 1, from NumPy's global generator.

    sizes: a list of whole numbers, the nodes of each layer from the inputs to the outputs; seed: a whole number, set
    once at the beginning
    Returns a list of arrays, one between each two layers, (nodes before, nodes after), drawn in this order.
    """
    np.random.seed(seed)
    total = sum(a * b for a, b in zip(sizes, sizes[1:]))
    numbers = 2 * np.random.random(total) - 1
    synapses = []
    for a, b in zip(sizes, sizes[1:]):
        synapses.append(numbers[:a * b].reshape(a, b))
        numbers = numbers[a * b:]
    return synapses


def forward(X, synapses):
    """One forward pass through all layers, each with a sigmoid.

    X (n, inputs); synapses: a list of arrays (nodes before, nodes after), one or more
    Returns a list of all layers: X first, as it is, and the output layer last. It has one more than there are synapses.
    """
    return reduce(lambda layers, synapse: layers + [squash(layers[-1] @ synapse)], synapses, [X])


def deltas(layers, y, synapses):
    """The deltas of every layer except X.

    layers: a list as forward returns it, X first; y (n, outputs); synapses: a list of arrays, each (nodes before,
    nodes after)
    The sign fits a network that subtracts its updates: that of layers[-1] - y.
    Returns a list of arrays, one for each synapse and in the same order: the first is the delta of layers[1], the last
    one that of the output layer.
    """
    back = [(layers[-1] - y) * layers[-1] * (1 - layers[-1])]
    for layer, synapse in zip(layers[-2:0:-1], synapses[::-1]):
        back.insert(0, back[0] @ synapse.T)
    return back


def training_step(X, y, synapses, alpha):
    """One iteration of the training loop: forward through all layers, all deltas, all updates.

    X (n, inputs), y (n, outputs), synapses: a list of arrays (nodes before, nodes after); alpha above 0
    All deltas are made with the old synapses. The samples are summed. Inside, your deltas may have either sign, as long
    as the error falls.
    Returns a list of the new synapses, in the same order.
    """
    layers = forward(X, synapses)
    new = [s.copy() for s in synapses]
    # here the deltas have the other sign: y - guess
    delta = (y - layers[-1]) * layers[-1] * (1 - layers[-1])
    for i in range(len(synapses) - 1, -1, -1):
        new[i] += alpha * layers[i].T.dot(delta)
        delta = delta.dot(synapses[i].T) * layers[i] * (1 - layers[i])
    return new
