import random

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def initial_weights(inputs, outputs, seed):
    generator = random.Random(seed)
    return np.array([[generator.uniform(-1, 1) for _ in range(outputs)] for _ in range(inputs)])


def train(X, y, synapse_0, iterations):
    weights = synapse_0.copy()
    for step in range(iterations):
        layer_1 = sigmoid(X @ weights)
        layer_1_error = layer_1 - y
        weights -= X.T @ (layer_1_error * layer_1 * (1 - layer_1))
    return weights, layer_1


def error_plane(X, y, first, second):
    def error(w0, w1):
        return np.mean(np.abs(sigmoid(X @ np.array([[w0], [w1]])) - y))
    return np.array([[error(a, b) for b in second] for a in first])
