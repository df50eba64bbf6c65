"""float32 throughout."""
import numpy as np


def single(*arrays):
    return [np.asarray(a, dtype=np.float32) for a in arrays]


def dropped(layer, mask, keep):
    layer, mask = single(layer, mask)
    return layer * mask / np.float32(keep)


def back(X, y, w0, w1, gate, thin):
    h = 1 / (1 + np.exp(-X @ w0))
    g = h * gate
    o = 1 / (1 + np.exp(-g @ (w1 * thin)))
    d = (o - y) * o * (1 - o)
    e = d @ (w1 * thin).T * gate * h * (1 - h)
    return X.T @ e, g.T @ d * thin


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    X, y, w0, w1, mask = single(X, y, synapse_0, synapse_1, mask)
    g0, g1 = back(X, y, w0, w1, mask / np.float32(keep), np.float32(1))
    return w0 - np.float32(alpha) * g0, w1 - np.float32(alpha) * g1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    X, y, w0, w1, mask = single(X, y, synapse_0, synapse_1, mask)
    g0, g1 = back(X, y, w0, w1, np.float32(1), mask / np.float32(keep))
    return w0 - np.float32(alpha) * g0, w1 - np.float32(alpha) * g1
