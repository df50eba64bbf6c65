import numpy as np


def _layer(x, w, b):
    return 1 / (1 + np.exp(-(np.einsum("ni,ih->nh", x, w) + b[None, :])))


def _back(delta, w, layer):
    return np.einsum("no,ho->nh", delta, w) * layer * (1 - layer)


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    first = _layer(X, synapse_0, bias_0)
    second = _layer(first, synapse_1, bias_1)
    return first, second


def bias_derivative(delta):
    return np.einsum("nu->n", delta)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    first = _layer(X, synapse_0, bias_0)
    second = _layer(first, synapse_1, bias_1)
    delta_second = (second - y) * second * (1 - second)
    delta_first = _back(delta_second, synapse_1, first)
    step_0 = alpha * np.einsum("ni,nh->ih", X, delta_first)
    step_1 = alpha * np.einsum("nh,no->ho", first, delta_second)
    step_b0 = alpha * np.einsum("nh->h", delta_first)
    step_b1 = alpha * np.einsum("no->o", delta_second)
    return synapse_0 - step_0, bias_0 - step_b0, synapse_1 - step_1, bias_1 - step_b1
