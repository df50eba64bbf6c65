# wrong: forward
# outcome: error
# The biases as a column: it fits no other axis.
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    l1 = sig(X @ synapse_0 + bias_0.reshape(-1, 1))
    return l1, sig(l1 @ synapse_1 + bias_1)


def bias_derivative(delta):
    return np.sum(delta, axis=0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    l1 = sig(X @ synapse_0 + bias_0)
    l2 = sig(l1 @ synapse_1 + bias_1)
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ synapse_1.T * l1 * (1 - l1)
    synapse_1 = synapse_1 - alpha * l1.T @ d2
    synapse_0 = synapse_0 - alpha * X.T @ d1
    return synapse_0, bias_0 - alpha * d1.sum(axis=0), synapse_1, bias_1 - alpha * d2.sum(axis=0)
