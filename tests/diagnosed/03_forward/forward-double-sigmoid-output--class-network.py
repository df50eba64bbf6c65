# mistake: forward-double-sigmoid-output
# question: 03_forward/forward
# style: network class methods

import numpy as np


class Network:
    def __init__(self, *synapses):
        self.synapses = synapses

    @staticmethod
    def squash(z):
        return 1 / (1 + np.exp(-z))

    def hidden(self, X):
        return self.squash(X @ self.synapses[0])

    def guess(self, X):
        return self.squash(self.hidden(X) @ self.synapses[1])


def forward(X, synapse_0, synapse_1):
    network = Network(synapse_0, synapse_1)
    return network.hidden(X), network.squash(network.guess(X))


def mean_absolute_error(layer_2, y):
    return np.linalg.norm((layer_2 - y).ravel(), 1) / len(layer_2.ravel())
