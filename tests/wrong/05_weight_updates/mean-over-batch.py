# wrong: weight_derivative
# outcome: wrong
# says: multiplied by the same number
# Divided by the samples.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta / len(layer_in)


def update(synapse, derivative, alpha):
    step = alpha * derivative
    return synapse - step


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = nonlin(X @ synapse_0)
    l2 = nonlin(l1 @ synapse_1)
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ synapse_1.T * l1 * (1 - l1)
    return synapse_0 - alpha * X.T @ d1, synapse_1 - alpha * l1.T @ d2
