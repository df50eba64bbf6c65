import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
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
        layers.append(nonlin(np.dot(X, synapse)))
    return layers


def deltas(layers, y, synapses):
    """The deltas of every layer except X.

    layers: a list as forward returns it, X first; y (n, outputs); synapses: a list of arrays, each (nodes before,
    nodes after)
    The sign fits a network that subtracts its updates: that of layers[-1] - y.
    Returns a list of arrays, one for each synapse and in the same order: the first is the delta of layers[1], the last
    one that of the output layer.
    """
    delta = (layers[-1] - y) * nonlin(layers[-1], True)
    result = [delta]
    for i in range(len(synapses) - 1, 0, -1):
        delta = delta.dot(synapses[i].T) * nonlin(layers[i], True)
        result.append(delta)
    result.reverse()
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
        new_synapses.append(synapses[i] - alpha * layers[i].T.dot(all_deltas[i]))
    return new_synapses
