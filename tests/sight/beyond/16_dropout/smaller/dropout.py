import numpy as np


def dropped(layer, mask, keep):
    return np.einsum("ij,ij->ij", layer, mask) * keep


def _sig(z):
    return 1 / (1 + np.exp(-z))


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    h = _sig(np.einsum("ni,ih->nh", X, synapse_0))
    o = _sig(np.einsum("nh,nh,ho->no", h, mask, synapse_1) / keep)
    delta = (o - y) * o * (1 - o)
    slope_1 = np.einsum("nh,nh,no->ho", h, mask, delta) / keep
    slope_0 = np.einsum("ni,nh,no,ho->ih", X, mask * h * (1 - h), delta, synapse_1) / keep
    return synapse_0 - alpha * slope_0, synapse_1 - alpha * slope_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    h = _sig(np.einsum("ni,ih->nh", X, synapse_0))
    o = _sig(np.einsum("nh,ho,ho->no", h, mask, synapse_1) / keep)
    delta = (o - y) * o * (1 - o)
    slope_1 = np.einsum("nh,no,ho->ho", h, delta, mask) / keep
    slope_0 = np.einsum("ni,nh,no,ho,ho->ih", X, h * (1 - h), delta, synapse_1, mask) / keep
    return synapse_0 - alpha * slope_0, synapse_1 - alpha * slope_1
