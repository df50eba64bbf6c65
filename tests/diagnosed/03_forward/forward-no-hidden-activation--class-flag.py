# mistake: forward-no-hidden-activation
# question: 03_forward/forward
# style: class with flag

import numpy as np


class Layer:
    def __init__(self, weights, squashed):
        self.weights = weights
        self.squashed = squashed

    def __call__(self, inputs):
        sums = inputs @ self.weights
        return 1 / (1 + np.exp(-sums)) if self.squashed else sums


def forward(X, synapse_0, synapse_1):
    hidden = Layer(synapse_0, squashed=False)
    output = Layer(synapse_1, squashed=True)
    layer_1 = hidden(X)
    return layer_1, output(layer_1)


def mean_absolute_error(layer_2, y):
    total = 0.0
    for guess, target in zip(layer_2.flat, y.flat):
        total += abs(guess - target)
    return total / y.size
