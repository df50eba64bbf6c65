"""Each layer knows the next one; going forward and back are calls along the chain."""
import numpy as np


class Link:
    def __init__(self, synapses):
        self.synapse = synapses[0]
        self.next = Link(synapses[1:]) if len(synapses) > 1 else None

    def forward(self, values):
        out = 1 / (1 + np.exp(-values @ self.synapse))
        return [out] + (self.next.forward(out) if self.next else [])

    def back(self, layers, y):
        out = layers[0]
        behind = self.next.back(layers[1:], y) if self.next else []
        error = behind[0] @ self.next.synapse.T if behind else out - y
        return [error * out * (1 - out), *behind]


def initial_synapses(sizes, seed):
    random = np.random.RandomState(seed)
    return [random.uniform(-1, 1, (sizes[at], sizes[at + 1])) for at in range(len(sizes) - 1)]


def forward(X, synapses):
    return [X] + Link(synapses).forward(X)


def deltas(layers, y, synapses):
    return Link(synapses).back(layers[1:], y)


def training_step(X, y, synapses, alpha):
    layers = forward(X, synapses)
    found = deltas(layers, y, synapses)
    return [synapses[at] - alpha * layers[at].T.dot(found[at]) for at in range(len(synapses))]
