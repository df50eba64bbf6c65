"""Prints and warnings, NamedTuple, global helper state that is reset on every call, the article's draw in pieces."""
import warnings
from typing import NamedTuple

import numpy as np

history = []


class Trained(NamedTuple):
    weights: np.ndarray
    guess: np.ndarray


def initial_weights(inputs, outputs, seed):
    generator = np.random.mtrand.RandomState(seed)
    return np.reshape([2 * generator.random_sample() - 1 for _ in range(inputs * outputs)], (inputs, outputs))


def train(X, y, synapse_0, iterations):
    history.clear()
    for i in range(iterations):
        history.append(1 / (1 + np.exp(-X @ synapse_0)))
        error = history[-1] - y
        print(f"{i}: {np.abs(error).mean():.4f}")
        warnings.warn("looping", UserWarning)
        synapse_0 = synapse_0 - X.T @ (error * history[-1] * (1 - history[-1]))
    return Trained(synapse_0, history[-1])


def error_plane(X, y, first, second):
    plane = np.empty((first.size, second.size), order="F")
    for (i, j), _ in np.ndenumerate(plane):
        synapse = np.c_[first[i], second[j]].T
        plane[i, j] = np.mean(abs(1 / (1 + np.exp(-X.dot(synapse))) - y))
    return plane
