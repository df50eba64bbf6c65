# mistake: sigmoid-missing-minus
# question: 03_forward/forward
# style: einsum with helper

import numpy as np


def layer(signal, synapse):
    reached = np.einsum("ab,bc->ac", signal, synapse)
    return np.divide(1, np.add(1, np.exp(reached)))


def forward(X, synapse_0, synapse_1):
    layer_1 = layer(X, synapse_0)
    return layer_1, layer(layer_1, synapse_1)


def mean_absolute_error(guess, target):
    return np.average(np.fabs(target - guess))
