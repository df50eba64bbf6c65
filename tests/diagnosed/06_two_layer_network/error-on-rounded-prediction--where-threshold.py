# mistake: error-on-rounded-prediction
# question: 06_two_layer_network/train
# style: threshold with where

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def decide(guesses):
    return np.where(guesses > 0.5, 1.0, 0.0)


def train(X, y, synapse_0, iterations):
    for _ in range(iterations):
        o = 1 / (1 + np.exp(-np.inner(X, synapse_0.T)))
        push = (y - decide(o)) * o * (1 - o)
        synapse_0 = synapse_0 + np.tensordot(X.T, push, 1)
    return synapse_0, o


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
