import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def dropped(layer, mask, keep):
    scale = 1.0 / (1 - keep)
    return np.where(mask == 1, layer * scale, 0.0)


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    m = mask / keep
    h = nonlin(np.dot(X, synapse_0))
    h_used = h * m
    out = nonlin(np.dot(h_used, synapse_1))
    out_delta = (y - out) * nonlin(out, deriv=True)
    h_delta = np.dot(out_delta, synapse_1.T) * m * nonlin(h, deriv=True)
    s1 = synapse_1 + alpha * np.dot(h_used.T, out_delta)
    s0 = synapse_0 + alpha * np.dot(X.T, h_delta)
    return s0, s1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    m = mask / keep
    h = nonlin(np.dot(X, synapse_0))
    out = nonlin(np.dot(h, synapse_1 * m))
    out_delta = (y - out) * nonlin(out, deriv=True)
    h_delta = np.dot(out_delta, (synapse_1 * m).T) * nonlin(h, deriv=True)
    s1 = synapse_1 + alpha * np.dot(h.T, out_delta) * m
    s0 = synapse_0 + alpha * np.dot(X.T, h_delta)
    return s0, s1
