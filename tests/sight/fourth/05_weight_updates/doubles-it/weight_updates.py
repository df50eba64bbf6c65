import numpy as np


def sig(z):
    return 1.0 / (1.0 + np.exp(-z))


def weight_derivative(layer_in, delta):
    return 2 * layer_in.T.dot(delta)


def update(synapse, derivative, alpha):
    step = -alpha * derivative
    return synapse + step


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
