"""synapse_0 is updated before synapse_1, after both deltas; alpha is folded into the output delta once."""
import numpy as np


def weight_derivative(layer_in, delta):
    return delta.T.dot(layer_in).T


def update(synapse, derivative, alpha):
    return np.add(synapse, derivative * -alpha)


def training_step(X, y, synapse_0, synapse_1, alpha):
    def nonlin(v, deriv=False):
        return v * (1 - v) if deriv else 1 / (1 + np.exp(-v))

    l1 = nonlin(np.dot(X, synapse_0))
    l2 = nonlin(np.dot(l1, synapse_1))
    l2_delta = alpha * (l2 - y) * nonlin(l2, True)
    l1_delta = l2_delta.dot(synapse_1.T) * nonlin(l1, deriv=True)
    synapse_0 = synapse_0 - X.T.dot(l1_delta)
    synapse_1 = synapse_1 - l1.T.dot(l2_delta)
    return [synapse_0, synapse_1]
