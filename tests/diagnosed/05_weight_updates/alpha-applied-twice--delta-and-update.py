# mistake: alpha-applied-twice
# question: 05_weight_updates/training_step
# style: deltas helper, namedtuple
from collections import namedtuple

import numpy as np

Layers = namedtuple("Layers", "hidden output")


def weight_derivative(layer_in, delta):
    return np.transpose(layer_in) @ delta


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def run(X, s0, s1):
    hidden = 1 / (1 + np.exp(-X @ s0))
    return Layers(hidden, 1 / (1 + np.exp(-hidden @ s1)))


def deltas(layers, y, s1, rate):
    d_out = rate * (layers.output - y) * layers.output * (1 - layers.output)
    d_hid = d_out @ s1.T * layers.hidden * (1 - layers.hidden)
    return d_hid, d_out


def training_step(X, y, synapse_0, synapse_1, alpha):
    layers = run(X, synapse_0, synapse_1)
    d_hid, d_out = deltas(layers, y, synapse_1, alpha)
    return (
        update(synapse_0, weight_derivative(X, d_hid), alpha),
        update(synapse_1, weight_derivative(layers.hidden, d_out), alpha),
    )
