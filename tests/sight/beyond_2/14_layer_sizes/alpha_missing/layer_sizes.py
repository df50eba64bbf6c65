import numpy as np


def initial_synapses(sizes, seed):
    """The article's starting weights for any number of layers: uniform from -1 to 1, from NumPy's global generator.

    sizes: a list of whole numbers, the nodes of each layer from the inputs to the outputs; seed: a whole number, set
    once at the beginning
    Returns a list of arrays, one between each two layers, (nodes before, nodes after), drawn in this order.
    """
    np.random.seed(seed)
    synapses = []
    before = sizes[0]
    for after in sizes[1:]:
        synapses += [np.random.rand(before, after) * 2 - 1]
        before = after
    return synapses


def forward(X, synapses):
    """One forward pass through all layers, each with a sigmoid.

    X (n, inputs); synapses: a list of arrays (nodes before, nodes after), one or more
    Returns a list of all layers: X first, as it is, and the output layer last. It has one more than there are synapses.
    """
    # recursive: the first layer, and then the rest of the network
    if len(synapses) == 0:
        return [X]
    first = (1 + np.tanh(X @ synapses[0] / 2)) / 2
    return [X] + forward(first, synapses[1:])


def deltas(layers, y, synapses):
    """The deltas of every layer except X.

    layers: a list as forward returns it, X first; y (n, outputs); synapses: a list of arrays, each (nodes before,
    nodes after)
    The sign fits a network that subtracts its updates: that of layers[-1] - y.
    Returns a list of arrays, one for each synapse and in the same order: the first is the delta of layers[1], the last
    one that of the output layer.
    """
    here = layers[1]
    slope = here - here ** 2
    if len(synapses) == 1:
        return [(here - y) * slope]
    later = deltas(layers[1:], y, synapses[1:])
    mine = np.einsum("no,ho->nh", later[0], synapses[1]) * slope
    return [mine] + later


def training_step(X, y, synapses, alpha):
    """One iteration of the training loop: forward through all layers, all deltas, all updates.

    X (n, inputs), y (n, outputs), synapses: a list of arrays (nodes before, nodes after); alpha above 0
    All deltas are made with the old synapses. The samples are summed. Inside, your deltas may have either sign, as long
    as the error falls.
    Returns a list of the new synapses, in the same order.
    """
    layers = forward(X, synapses)
    slopes = [np.einsum("ni,no->io", a, d) for a, d in zip(layers[:-1], deltas(layers, y, synapses))]
    return [synapse - slope for synapse, slope in zip(synapses, slopes)]
