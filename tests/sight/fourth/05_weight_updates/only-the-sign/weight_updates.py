import numpy as np


def sig(z):
    return 1.0 / (1.0 + np.exp(-z))


def weight_derivative(layer_in, delta):
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for a, d in zip(layer_in, delta):
        total += np.outer(a, d)
    return total


def update(synapse, derivative, alpha):
    return synapse - alpha * np.sign(derivative)


def training_step(X, y, synapse_0, synapse_1, alpha):
    grad_0 = np.zeros_like(synapse_0)
    grad_1 = np.zeros_like(synapse_1)
    for x, t in zip(X, y):
        h = sig(x @ synapse_0)
        o = sig(h @ synapse_1)
        do = (o - t) * o * (1 - o)
        dh = (synapse_1 @ do) * h * (1 - h)
        grad_1 += np.outer(h, do)
        grad_0 += np.outer(x, dh)
    return synapse_0 - alpha * grad_0, synapse_1 - alpha * grad_1
