# mistake: plane-weights-swapped
# question: 06_two_layer_network/error_plane
# style: unpacked columns broadcast

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


def train(X, y, synapse_0, iterations):
    for turn in range(iterations):
        guesses = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        slopes = guesses * (1 - guesses)
        synapse_0 = synapse_0 - sum(np.outer(row, d) for row, d in zip(X, (guesses - y) * slopes))
    return synapse_0, guesses


def error_plane(X, y, first, second):
    right, left = X.T
    total = left[:, None, None] * first[:, None] + right[:, None, None] * second
    guess = (1 + np.tanh(total / 2)) / 2
    return np.mean(np.abs(y[:, :, None] - guess), axis=0)
