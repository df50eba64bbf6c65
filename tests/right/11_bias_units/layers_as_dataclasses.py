"""Dense layers that keep what they saw; a NamedTuple comes back."""
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np


class Weights(NamedTuple):
    synapse_0: np.ndarray
    bias_0: np.ndarray
    synapse_1: np.ndarray
    bias_1: np.ndarray


@dataclass
class Dense:
    W: np.ndarray
    b: np.ndarray
    seen: np.ndarray = field(init=False, default=None)
    out: np.ndarray = field(init=False, default=None)

    def __call__(self, values):
        self.seen = values
        self.out = 0.5 * (1 + np.tanh((values @ self.W + self.b) / 2))
        return self.out

    def back(self, error, alpha):
        delta = error * (self.out - self.out**2)
        error = delta @ self.W.T
        self.W = self.W - alpha * self.seen.T @ delta
        self.b = self.b - alpha * bias_derivative(delta)
        return error


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    first, second = Dense(synapse_0, bias_0), Dense(synapse_1, bias_1)
    second(first(X))
    return first.out, second.out


def bias_derivative(delta):
    return np.einsum("nu->u", delta)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    first, second = Dense(synapse_0, bias_0), Dense(synapse_1, bias_1)
    first.back(second.back(second(first(X)) - y, alpha), alpha)
    return Weights(first.W, first.b, second.W, second.b)
