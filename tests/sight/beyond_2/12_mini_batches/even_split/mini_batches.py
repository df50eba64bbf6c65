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
    number = -(-len(order) // batch_size)
    return np.array_split(order, number)


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    network = Network(synapse_0, synapse_1, alpha)
    shuffled_X, shuffled_y = X[order], y[order]
    for start in range(0, len(order), batch_size):
        stop = start + batch_size
        network.learn(shuffled_X[start:stop], shuffled_y[start:stop])
    return tuple(network.synapses)
