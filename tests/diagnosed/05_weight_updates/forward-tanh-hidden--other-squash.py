# mistake: forward-tanh-hidden
# question: 05_weight_updates/training_step
# style: einsum, pushing up
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("ni,no->io", layer_in, delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden = np.tanh(np.einsum("ni,ih->nh", X, synapse_0))
    output = 1 / (1 + np.exp(-np.einsum("nh,ho->no", hidden, synapse_1)))
    up_output = (y - output) * (output - output**2)
    up_hidden = np.einsum("no,ho->nh", up_output, synapse_1) * (hidden - hidden**2)
    return (
        synapse_0 + alpha * weight_derivative(X, up_hidden),
        synapse_1 + alpha * weight_derivative(hidden, up_output),
    )
