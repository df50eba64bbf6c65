# mistake: l1error-uses-updated-weights
# question: 11_bias_units/training_step
# style: in place
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    l1 = sig(X @ synapse_0 + bias_0)
    return l1, sig(l1 @ synapse_1 + bias_1)


def bias_derivative(delta):
    return np.sum(delta, axis=0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    l1, l2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    d2 = (l2 - y) * l2 * (1 - l2)
    bias_1 -= alpha * bias_derivative(d2)
    synapse_1 -= alpha * l1.T @ d2
    d1 = np.inner(d2, synapse_1) * l1 * (1 - l1)
    bias_0 -= alpha * bias_derivative(d1)
    synapse_0 -= alpha * X.T @ d1
    return synapse_0, bias_0, synapse_1, bias_1
