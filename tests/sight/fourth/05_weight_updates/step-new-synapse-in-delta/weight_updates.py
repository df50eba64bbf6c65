import numpy as np


def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    f = lambda v: 1 / (1 + np.exp(-v))
    l1 = f(X @ synapse_0)
    l2 = f(l1 @ synapse_1)
    d2 = (l2 - y) * l2 * (1 - l2)
    synapse_1 = synapse_1 - alpha * l1.T @ d2
    d1 = d2 @ synapse_1.T * l1 * (1 - l1)
    synapse_0 = synapse_0 - alpha * X.T @ d1
    return synapse_0, synapse_1
