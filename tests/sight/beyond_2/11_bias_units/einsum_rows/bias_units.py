import numpy as np


def logistic(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    """One forward pass through a network whose two layers have biases. They are added before the sigmoid.

    X (n, inputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs), bias_1 (outputs,):
    float64 arrays. X is given as it is: it has no column of ones for the biases.
    Returns layer_1 (n, hidden) and layer_2 (n, outputs).
    """
    layer_1 = logistic(np.einsum("ni,ih->nh", X, synapse_0) + bias_0[None, :])
    layer_2 = logistic(np.einsum("nh,ho->no", layer_1, synapse_1) + bias_1[None, :])
    return layer_1, layer_2


def bias_derivative(delta):
    """For each bias, the slope of half the sum of all squared errors.

    delta (n, units): the deltas of the layer that the biases belong to
    Returns (units,): one axis, the shape of the biases. The samples are summed, not averaged, as they are for the
    weights in the article.
    """
    return np.einsum("nu->n", delta)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    """One iteration of the training loop: forward, deltas, and one step for all weights and all biases.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), bias_0 (hidden,), synapse_1 (hidden, outputs),
    bias_1 (outputs,): float64 arrays; alpha above 0. The samples are summed.
    Returns the new synapse_0, bias_0, synapse_1 and bias_1, in this order and in their old shapes. Inside, your deltas
    may have either sign, as long as the error falls.
    """
    layer_1, layer_2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
    delta_1 = np.einsum("no,ho,nh->nh", delta_2, synapse_1, layer_1 * (1 - layer_1))
    return (
        synapse_0 - alpha * np.einsum("ni,nh->ih", X, delta_1),
        bias_0 - alpha * delta_1.sum(axis=0),
        synapse_1 - alpha * np.einsum("nh,no->ho", layer_1, delta_2),
        bias_1 - alpha * delta_2.sum(axis=0),
    )
