# mistake: update-only-output-layer
# question: 05_weight_updates/training_step
# style: delta rule on top
import numpy as np


def nonlin(v, slope=False):
    return v * (1 - v) if slope else 1 / (1 + np.exp(-v))


def weight_derivative(layer_in, delta):
    total = 0
    for a, d in zip(layer_in, delta):
        total = total + np.outer(a, d)
    return total


def update(synapse, derivative, alpha):
    return synapse - np.multiply(derivative, alpha)


def training_step(X, y, synapse_0, synapse_1, alpha):
    k0, k1 = X, nonlin(X @ synapse_0)
    k2 = nonlin(k1 @ synapse_1)
    k2_miss = y - k2
    k2_move = k2_miss * nonlin(k2, slope=True)
    k1_miss = k2_move @ synapse_1.T
    k1_move = k1_miss * nonlin(k1, slope=True)
    assert k1_move.shape == k1.shape
    return synapse_0, synapse_1 + alpha * k1.T @ k2_move
