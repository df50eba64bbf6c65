# mistake: l1delta-derivative-of-layer2
# question: 05_weight_updates/training_step
# style: nonlin listing, in-place
import numpy as np


def nonlin(x, deriv=False):
    if deriv == True:  # noqa
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)


def update(synapse, derivative, alpha):
    synapse -= alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    l0 = X
    l1 = nonlin(np.dot(l0, synapse_0))
    l2 = nonlin(np.dot(l1, synapse_1))
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, deriv=True)
    l1_error = l2_delta.dot(synapse_1.T)
    l1_delta = l1_error * nonlin(l2, deriv=True)
    synapse_1 += alpha * l1.T.dot(l2_delta)
    synapse_0 += alpha * l0.T.dot(l1_delta)
    return synapse_0, synapse_1
