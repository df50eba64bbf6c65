import numpy as np


def dropped(layer, mask, keep):
    return np.multiply(layer, mask) * (1 / keep)


def passes(X, y, w0, w1, on_values, on_wires):
    """Slopes of both synapses; on_values scales the hidden values, on_wires the second synapse."""
    h = np.reciprocal(1 + np.exp(-np.einsum("ni,ih->nh", X, w0)))
    o = np.reciprocal(1 + np.exp(-np.einsum("nh,nh,ho,ho->no", h, on_values, w1, on_wires)))
    d2 = (o - y) * (o - o * o)
    d1 = np.einsum("no,ho,ho,nh->nh", d2, w1, on_wires, on_values) * (h - h * h)
    slope_0 = np.einsum("ni,nh->ih", X, d1)
    slope_1 = np.einsum("nh,nh,no,ho->ho", h, on_values, d2, on_wires)
    return slope_0, slope_1


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    gain = mask / keep
    h = gain / (1 + np.exp(-X @ synapse_0))
    o = 1 / (1 + np.exp(-h @ synapse_1))
    d2 = (o - y) * o * (1 - o)
    d1 = (d2 @ synapse_1.T) * gain
    return synapse_0 - alpha * X.T @ d1, synapse_1 - alpha * h.T @ d2


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    everybody = np.ones((X.shape[0], synapse_0.shape[1]))
    slope_0, slope_1 = passes(X, y, synapse_0, synapse_1, everybody, mask / keep)
    return synapse_0 - alpha * slope_0, synapse_1 - alpha * slope_1
