# mistake: plane-weights-swapped
# question: 06_two_layer_network/error_plane
# style: itertools product, partial
from functools import partial
from itertools import product
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, (inputs, outputs))


def turn(X, y, w):
    o = sig(X @ w)
    return w - np.tensordot(X, (o - y) * o * (1 - o), axes=(0, 0)), o


def train(X, y, synapse_0, iterations):
    step = partial(turn, X, y)
    for _ in range(iterations):
        synapse_0, o = step(synapse_0)
    return synapse_0, o


def error_plane(X, y, first, second):
    errors = []
    for a, b in product(first, second):
        errors.append(np.mean(np.abs(sig(X @ np.c_[[b, a]]) - y)))
    return np.reshape(errors, (len(first), len(second)))
