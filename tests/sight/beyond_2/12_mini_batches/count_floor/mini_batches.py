"""Mini-batches: a step after a few samples, instead of one step after all of them.

From the article's list of what is still to come. Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


class Network:
    def __init__(self, synapse_0, synapse_1, alpha):
        self.synapses = [synapse_0.copy(), synapse_1.copy()]
        self.alpha = alpha

    def forward(self, X):
        layers = [X]
        for synapse in self.synapses:
            layers.append(1 / (1 + np.exp(-layers[-1].dot(synapse))))
        return layers

    def learn(self, X, y):
        l0, l1, l2 = self.forward(X)
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(self.synapses[1].T) * l1 * (1 - l1)
        self.synapses[1] -= self.alpha * l1.T.dot(l2_delta)
        self.synapses[0] -= self.alpha * l0.T.dot(l1_delta)


def batches(order, batch_size):
    """Cut the order of the samples into batches, one after the other.

    order (n,): whole numbers, the places of the samples, already shuffled; it is taken as it is
    batch_size: a whole number above 0
    Returns a list of arrays of places, batch_size in each. If some are left at the end, they are a last, shorter batch:
    no sample is dropped.
    """
    cuts = np.arange(batch_size, len(order), batch_size)
    if len(order) == 0:
        return []
    return np.split(order, cuts)


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    """Go through all samples once, in this order, with one training step for each batch.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
    alpha above 0; order (n,): the places of the samples, whole numbers; batch_size: a whole number above 0
    Each step begins with the weights that the step before it left. In each, the slopes are summed over the samples of
    its batch, as in the article, and not averaged.
    Returns synapse_0 and synapse_1 after the last batch.
    """
    network = Network(synapse_0, synapse_1, alpha)
    for b in range(len(order) // batch_size):
        places = order[b * batch_size:(b + 1) * batch_size]
        network.learn(X[places], y[places])
    return tuple(network.synapses)
