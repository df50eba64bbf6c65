# mistake: forward-double-sigmoid-hidden
# question: 03_forward/forward
# style: property based layers
import numpy as np


def act(z):
    return 1 / (1 + np.exp(-z))


class Layer:
    def __init__(self, raw):
        self.raw = raw

    @property
    def value(self):
        return act(self.raw)


def forward(X, synapse_0, synapse_1):
    hidden = Layer(act(X @ synapse_0))
    top = Layer(hidden.value @ synapse_1)
    return hidden.value, top.value


def mean_absolute_error(layer_2, y):
    return np.abs(layer_2 - y).ravel().mean()
