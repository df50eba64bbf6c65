import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def dropped(layer, mask, keep):
    return layer * mask / keep


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    l1 = nonlin(np.dot(X, synapse_0))
    l1_dropped = l1 * mask / keep
    l2 = nonlin(np.dot(l1_dropped, synapse_1))
    l2_error = l2 - y
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = l2_delta.dot(synapse_1.T) * mask / keep
    l1_delta = l1_error * nonlin(l1, True)
    new_synapse_1 = synapse_1 - alpha * l1_dropped.T.dot(l2_delta)
    new_synapse_0 = synapse_0 - alpha * X.T.dot(l1_delta)
    return new_synapse_0, new_synapse_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    thinned = synapse_1 * mask / keep
    l1 = nonlin(np.dot(X, synapse_0))
    l2 = nonlin(np.dot(l1, thinned))
    l2_error = l2 - y
    l2_delta = l2_error * nonlin(l2, True)
    l1_error = l2_delta.dot(synapse_1.T)
    l1_delta = l1_error * nonlin(l1, True)
    derivative_1 = l1.T.dot(l2_delta) * mask / keep
    derivative_0 = X.T.dot(l1_delta)
    return synapse_0 - alpha * derivative_0, synapse_1 - alpha * derivative_1
