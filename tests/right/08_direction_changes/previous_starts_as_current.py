"""The first step is compared with itself, so that it counts nothing; lambda; NamedTuple back."""
from typing import NamedTuple

import numpy as np


def expit(z):
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))

direction_changes = lambda update, previous_update: np.not_equal(np.sign(update), np.sign(previous_update)) * 1


class Result(NamedTuple):
    synapse_0: np.ndarray
    synapse_1: np.ndarray
    count_0: np.ndarray
    count_1: np.ndarray


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = 0 * synapse_0, 0 * synapse_1
    last = None
    for _ in range(iterations):
        layer_1 = expit(X @ synapse_0)
        layer_2 = expit(layer_1 @ synapse_1)
        delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
        delta_1 = delta_2 @ synapse_1.T * layer_1 * (1 - layer_1)
        now = -alpha * X.T @ delta_1, -alpha * layer_1.T @ delta_2
        last = last or now
        count_0 += direction_changes(now[0], last[0])
        count_1 += direction_changes(now[1], last[1])
        synapse_0, synapse_1, last = synapse_0 + now[0], synapse_1 + now[1], now
    return Result(synapse_0, synapse_1, count_0, count_1)
