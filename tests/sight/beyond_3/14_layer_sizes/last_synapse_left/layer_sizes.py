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
    n_synapses = len(sizes) - 1
    weights = [None] * n_synapses
    for k in range(n_synapses):
        shape = (sizes[k], sizes[k + 1])
        weights[k] = 2 * np.random.random(shape) - 1
    return weights


def forward(X, synapses):
    """One forward pass through all layers, each with a sigmoid.

    X (n, inputs); synapses: a list of arrays (nodes before, nodes after), one or more
    Returns a list of all layers: X first, as it is, and the output layer last. It has one more than there are synapses.
    """
    layer = X
    all_layers = [layer]
    for weights in synapses:
        layer = 1 / (1 + np.exp(-(layer @ weights)))
        all_layers.append(layer)
    return all_layers


def deltas(layers, y, synapses):
    """The deltas of every layer except X.

    layers: a list as forward returns it, X first; y (n, outputs); synapses: a list of arrays, each (nodes before,
    nodes after)
    The sign fits a network that subtracts its updates: that of layers[-1] - y.
    Returns a list of arrays, one for each synapse and in the same order: the first is the delta of layers[1], the last
    one that of the output layer.
    """
    n = len(synapses)
    result = [None] * n
    for k in reversed(range(n)):
        layer = layers[k + 1]
        if k == n - 1:
            error = layer - y
        else:
            error = result[k + 1] @ synapses[k + 1].T
        result[k] = error * layer * (1 - layer)
    return result


def training_step(X, y, synapses, alpha):
    """One iteration of the training loop: forward through all layers, all deltas, all updates.

    X (n, inputs), y (n, outputs), synapses: a list of arrays (nodes before, nodes after); alpha above 0
    All deltas are made with the old synapses. The samples are summed. Inside, your deltas may have either sign, as long
    as the error falls.
    Returns a list of the new synapses, in the same order.
    """
    layers = forward(X, synapses)
    ds = deltas(layers, y, synapses)
    updated = list(synapses)
    for k, delta in enumerate(ds[:-1]):
        updated[k] = synapses[k] - alpha * layers[k].T @ delta
    return updated
