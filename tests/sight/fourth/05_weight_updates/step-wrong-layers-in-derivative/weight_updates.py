import numpy as np


def weight_derivative(layer_in, delta):
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for a, d in zip(layer_in, delta):
        total += np.outer(a, d)
    return total


def update(synapse, derivative, alpha):
    step = -alpha * derivative
    return synapse + step


def training_step(X, y, synapse_0, synapse_1, alpha):
    a0 = X
    a1 = 1 / (1 + np.exp(-a0 @ synapse_0))
    a2 = 1 / (1 + np.exp(-a1 @ synapse_1))
    delta2 = (a2 - y) * a2 * (1 - a2)
    delta1 = (delta2 @ synapse_1.T) * a1 * (1 - a1)
    synapse_1 = synapse_1 - alpha * a2.T @ delta2
    synapse_0 = synapse_0 - alpha * a1.T @ delta1
    return synapse_0, synapse_1
