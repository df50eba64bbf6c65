import numpy as np


def logistic(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1 = logistic(np.einsum("ni,ih->nh", X, synapse_0) + bias_0[None, :])
    layer_2 = np.einsum("nh,ho->no", layer_1, synapse_1) + bias_1[None, :]
    return layer_1, layer_2


def bias_derivative(delta):
    return np.einsum("nu->u", delta)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    layer_1 = logistic(X @ synapse_0 + bias_0)
    layer_2 = logistic(layer_1 @ synapse_1 + bias_1)
    delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
    delta_1 = np.einsum("no,ho,nh->nh", delta_2, synapse_1, layer_1 * (1 - layer_1))
    return (
        synapse_0 - alpha * np.einsum("ni,nh->ih", X, delta_1),
        bias_0 - alpha * bias_derivative(delta_1),
        synapse_1 - alpha * np.einsum("nh,no->ho", layer_1, delta_2),
        bias_1 - alpha * bias_derivative(delta_2),
    )
