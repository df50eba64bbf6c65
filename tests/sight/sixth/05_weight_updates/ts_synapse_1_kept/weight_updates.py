import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum('ni,no->io', layer_in, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def act(v):
    return 1 / (1 + np.exp(-v))


def slope(out):
    return out - out * out


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = act(np.einsum('ni,ih->nh', X, synapse_0))
    layer_2 = act(np.einsum('nh,ho->no', layer_1, synapse_1))
    layer_2_delta = (layer_2 - y) * slope(layer_2)
    layer_1_delta = np.einsum('no,ho->nh', layer_2_delta, synapse_1) * slope(layer_1)
    grad_1 = np.einsum('nh,no->ho', layer_1, layer_2_delta)
    grad_0 = np.einsum('ni,nh->ih', X, layer_1_delta)
    return synapse_0 - alpha * grad_0, synapse_1
