import numpy as np


def weight_derivative(layer_in, delta):
    """For each weight, the slope of half the sum of all squared errors."""
    return (delta.T @ layer_in).T


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha."""
    return synapse - derivative / alpha


def act(v):
    return 1 / (1 + np.exp(-v))


def slope(out):
    return out - out * out


def training_step(X, y, syn0, syn1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates."""
    l1 = act(np.einsum('ni,ih->nh', X, syn0))
    l2 = act(np.einsum('nh,ho->no', l1, syn1))
    l2_delta = (l2 - y) * slope(l2)
    l1_delta = np.einsum('no,ho->nh', l2_delta, syn1) * slope(l1)
    grad_1 = np.einsum('nh,no->ho', l1, l2_delta)
    grad_0 = np.einsum('ni,nh->ih', X, l1_delta)
    return syn0 - alpha * grad_0, syn1 - alpha * grad_1
