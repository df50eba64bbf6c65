"""Layer sizes: a network of as many layers as you like, each as wide as you like.

From the article's list of what is still to come. Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


class Net:
    def __init__(self, synapses):
        self.synapses = [np.array(s, dtype=float) for s in synapses]
        self.depth = len(self.synapses)

    def run(self, X):
        self.layers = {0: X}
        for n in range(self.depth):
            total = np.matmul(self.layers[n], self.synapses[n])
            self.layers[n + 1] = 1 / (1 + np.exp(-total))
        return [self.layers[n] for n in range(self.depth + 1)]

    def blame(self, layers, y):
        """Deltas by the number of their layer, from the last to the first."""
        delta = {}
        n = self.depth
        delta[n] = (layers[n] - y) * layers[n] * (1 - layers[n])
        while n > 1:
            n -= 1
            delta[n] = np.matmul(delta[n + 1], np.transpose(self.synapses[n])) * layers[n] * (1 - layers[n])
        return [delta[n] for n in sorted(delta)]


def initial_synapses(sizes, seed):
    """The article's starting weights for any number of layers: uniform from -1 to 1, from NumPy's global generator.

    sizes: a list of whole numbers, the nodes of each layer from the inputs to the outputs; seed: a whole number, set
    once at the beginning
    Returns a list of arrays, one between each two layers, (nodes before, nodes after), drawn in this order.
    """
    np.random.seed(seed)
    shapes = [(sizes[n - 1], sizes[n]) for n in range(1, len(sizes))]
    return [np.random.random_sample(shape) * 2.0 - 1.0 for shape in shapes]


def forward(X, synapses):
    """One forward pass through all layers, each with a sigmoid.

    X (n, inputs); synapses: a list of arrays (nodes before, nodes after), one or more
    Returns a list of all layers: X first, as it is, and the output layer last. It has one more than there are synapses.
    """
    return Net(synapses).run(X)


def deltas(layers, y, synapses):
    """The deltas of every layer except X.

    layers: a list as forward returns it, X first; y (n, outputs); synapses: a list of arrays, each (nodes before,
    nodes after)
    The sign fits a network that subtracts its updates: that of layers[-1] - y.
    Returns a list of arrays, one for each synapse and in the same order: the first is the delta of layers[1], the last
    one that of the output layer.
    """
    return Net(synapses).blame(layers, y)


def training_step(X, y, synapses, alpha):
    """One iteration of the training loop: forward through all layers, all deltas, all updates.

    X (n, inputs), y (n, outputs), synapses: a list of arrays (nodes before, nodes after); alpha above 0
    All deltas are made with the old synapses. The samples are summed. Inside, your deltas may have either sign, as long
    as the error falls.
    Returns a list of the new synapses, in the same order.
    """
    net = Net(synapses)
    layers = net.run(X)
    for n, delta in enumerate(net.blame(layers, y)):
        net.synapses[n] -= alpha * np.matmul(np.transpose(layers[n]), delta)
    return net.synapses
