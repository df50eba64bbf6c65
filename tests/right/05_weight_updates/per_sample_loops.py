"""Sample by sample, summed before the one update; Python loops and 1-D rows."""
import math

import numpy as np


def weight_derivative(layer_in, delta):
    rows, columns = layer_in.shape[1], delta.shape[1]
    table = [[0.0] * columns for _ in range(rows)]
    for values, blames in zip(layer_in.tolist(), delta.tolist()):
        for i, value in enumerate(values):
            for j, blame in enumerate(blames):
                table[i][j] += value * blame
    return np.array(table)


def update(synapse, derivative, alpha):
    rows = [[w - alpha * d for w, d in zip(ws, ds)] for ws, ds in zip(synapse.tolist(), derivative.tolist())]
    return np.asarray(rows)


def sig(z):
    return np.array([1 / (1 + math.exp(-v)) for v in z])


def training_step(X, y, synapse_0, synapse_1, alpha):
    grad_0, grad_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    for x, target in zip(X, y):
        hidden = sig(x @ synapse_0)
        guess = sig(hidden @ synapse_1)
        d2 = (guess - target) * guess * (1 - guess)
        d1 = synapse_1 @ d2 * hidden * (1 - hidden)
        grad_1 += np.outer(hidden, d2)
        grad_0 += np.outer(x, d1)
    return synapse_0 - alpha * grad_0, synapse_1 - alpha * grad_1
