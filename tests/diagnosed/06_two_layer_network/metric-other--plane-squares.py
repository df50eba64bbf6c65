# mistake: metric-other
# question: 06_two_layer_network/error_plane
# style: vdot squared misses

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    left = iterations
    while left > 0:
        layer_1 = np.reciprocal(1 + np.exp(-(X @ synapse_0)))
        layer_1_delta = (y - layer_1) * layer_1 * (1 - layer_1)
        synapse_0 = synapse_0 + X.T @ layer_1_delta
        left -= 1
    return synapse_0, layer_1


def error_plane(X, y, first, second):
    plane = np.empty((first.size, second.size))
    for spot in np.ndindex(plane.shape):
        w = np.array([[first[spot[0]]], [second[spot[1]]]])
        miss = y - np.reciprocal(1 + np.exp(-(X @ w)))
        plane[spot] = np.vdot(miss, miss) / miss.size
    return plane
