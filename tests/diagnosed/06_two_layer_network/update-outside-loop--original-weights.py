# mistake: update-outside-loop
# question: 06_two_layer_network/train
# style: restarts from original

import numpy as np

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    numbers = np.random.rand(inputs, outputs)
    numbers -= 0.5
    numbers *= 2
    return numbers


def step_from(weights, X, y):
    o = 1 / (1 + np.exp(-(X @ weights)))
    gradient = np.einsum("no,ni->io", (o - y) * o * (1 - o), X)
    return weights - gradient, o


def train(X, y, synapse_0, iterations):
    trained = guess = None
    for _ in range(iterations):
        trained, guess = step_from(synapse_0, X, y)
    return trained, guess


def error_plane(X, y, first, second):
    def squash(z):
        return 1 / (1 + np.exp(-z))

    rows = []
    for a in first:
        weights = np.vstack([np.full_like(second, a), second])
        rows.append(np.mean(np.abs(squash(X @ weights) - y), axis=0))
    return np.stack(rows)
