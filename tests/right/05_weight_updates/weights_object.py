"""A mutable dataclass that steps itself; NamedTuple back; slope from the pre-activation."""
from collections import namedtuple
from dataclasses import dataclass

import numpy as np

Synapses = namedtuple("Synapses", "synapse_0 synapse_1")


def _act(z):
    return 1 / (1 + np.exp(-z))


def _slope(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e) ** 2


@dataclass
class Net:
    w0: np.ndarray
    w1: np.ndarray

    def step(self, X, y, alpha):
        z1 = X @ self.w0
        a1 = _act(z1)
        z2 = a1 @ self.w1
        d2 = (_act(z2) - y) * _slope(z2)
        d1 = (d2 @ self.w1.T) * _slope(z1)
        self.w1 = update(self.w1, weight_derivative(a1, d2), alpha)
        self.w0 = update(self.w0, weight_derivative(X, d1), alpha)


def weight_derivative(layer_in, delta):
    return np.tensordot(layer_in, delta, axes=(0, 0))


def update(synapse, derivative, alpha):
    return synapse + (-1) * (alpha * derivative)


def training_step(X, y, synapse_0, synapse_1, alpha):
    net = Net(synapse_0, synapse_1)
    net.step(X, y, alpha)
    return Synapses(net.w0, net.w1)
