# mistake: train-returns-next-layer
# question: 06_two_layer_network/train
# style: forward ends loop

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def squash(z):
    return 0.5 * (np.tanh(0.5 * z) + 1)


def train(X, y, synapse_0, iterations):
    layer = squash(X @ synapse_0)
    for _ in range(iterations):
        synapse_0 = synapse_0 + X.T @ ((y - layer) * (layer - layer * layer))
        layer = squash(X @ synapse_0)
    return synapse_0, layer


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
