# mistake: forward-layers-swapped
# question: 03_forward/forward
# style: namedtuple with order

from typing import NamedTuple

import numpy as np


class Layers(NamedTuple):
    guess: np.ndarray
    hidden: np.ndarray


def forward(X, synapse_0, synapse_1):
    act = lambda a, w: 0.5 * np.tanh(0.5 * (a @ w)) + 0.5  # noqa: E731
    hidden = act(X, synapse_0)
    return Layers(guess=act(hidden, synapse_1), hidden=hidden)


def mean_absolute_error(layer_2, y):
    total = 0.0
    for guess, target in zip(layer_2.flat, y.flat):
        total += abs(guess - target)
    return total / y.size
