# mistake: deriv-missing-output-factor
# question: 06_two_layer_network/train
# style: einsum three factors

import numpy as np

def initial_weights(inputs, outputs, seed):
    return np.random.default_rng(seed).uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
    step = lambda o: np.einsum("si,so,so->io", X, o - y, 1 - o)  # noqa: E731
    out = None
    for _ in range(iterations):
        out = np.exp(-np.logaddexp(0, -(X @ synapse_0)))
        synapse_0 = synapse_0 - step(out)
    return synapse_0, out


def error_plane(X, y, first, second):
    def squash(z):
        return 1 / (1 + np.exp(-z))

    rows = []
    for a in first:
        weights = np.vstack([np.full_like(second, a), second])
        rows.append(np.mean(np.abs(squash(X @ weights) - y), axis=0))
    return np.stack(rows)
