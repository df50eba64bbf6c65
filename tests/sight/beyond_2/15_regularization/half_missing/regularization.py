import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def penalty(synapse_0, synapse_1, strength):
    return strength * (np.sum(synapse_0 ** 2) + np.sum(synapse_1 ** 2))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    l1 = nonlin(np.dot(X, synapse_0))
    l2 = nonlin(np.dot(l1, synapse_1))
    l2_delta = (l2 - y) * nonlin(l2, True)
    l1_delta = l2_delta.dot(synapse_1.T) * nonlin(l1, True)
    derivative_1 = l1.T.dot(l2_delta) + strength * synapse_1
    derivative_0 = X.T.dot(l1_delta) + strength * synapse_0
    return synapse_0 - alpha * derivative_0, synapse_1 - alpha * derivative_1
