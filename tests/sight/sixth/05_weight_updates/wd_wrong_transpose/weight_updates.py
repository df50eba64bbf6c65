import numpy as np


def weight_derivative(layer_in, delta):
    """For each weight, the slope of half the sum of all squared errors."""
    return layer_in.dot(delta.T)


def update(synapse, derivative, alpha):
    """The weights after one step against their slopes, scaled by alpha."""
    step = -alpha * derivative
    return synapse + step


def act(v):
    return 1 / (1 + np.exp(-v))


def slope(out):
    return out - out * out


def training_step(X, y, weights_a, weights_b, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates."""
    first_layer = act(np.einsum('ni,ih->nh', X, weights_a))
    second_layer = act(np.einsum('nh,ho->no', first_layer, weights_b))
    second_delta = (second_layer - y) * slope(second_layer)
    first_delta = np.einsum('no,ho->nh', second_delta, weights_b) * slope(first_layer)
    grad_1 = np.einsum('nh,no->ho', first_layer, second_delta)
    grad_0 = np.einsum('ni,nh->ih', X, first_delta)
    return weights_a - alpha * grad_0, weights_b - alpha * grad_1
