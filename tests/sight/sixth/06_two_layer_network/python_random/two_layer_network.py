import random
import numpy as np


def initial_weights(inputs, outputs, seed):
    dice = random.Random(seed)
    return np.array([[dice.uniform(-1, 1) for _ in range(outputs)] for _ in range(inputs)])


def guess(X, w):
    return np.tanh(X.dot(w) / 2) / 2 + 0.5


def train(X, y, synapse_0, iterations):
    for layer_1, synapse_0 in islice_training(X, y, synapse_0, iterations):
        pass
    return synapse_0, layer_1


def islice_training(X, y, w, iterations):
    for i in range(iterations):
        out = guess(X, w)
        w = w - (out - y).__mul__(out * (1 - out)).T.dot(X).T
        yield out, w


def error_plane(X, y, first, second):
    return np.array([[abs(guess(X, np.array([u, v])) - y.ravel()).sum() / y.shape[0] for v in second] for u in first])
