# mistake: update-returns-step
# question: 05_weight_updates/update
# style: caller makes step
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("ni,no->io", layer_in, delta)


def update(synapse, derivative, alpha):
    change = np.empty_like(synapse)
    np.multiply(derivative, alpha, out=change)
    return change


def training_step(X, y, synapse_0, synapse_1, alpha):
    hid = 1 / (1 + np.exp(-np.einsum("ni,ih->nh", X, synapse_0)))
    out = 1 / (1 + np.exp(-np.einsum("nh,ho->no", hid, synapse_1)))
    dout = (out - y) * out * (1 - out)
    dhid = np.einsum("no,ho->nh", dout, synapse_1) * hid * (1 - hid)
    step_0 = update(synapse_0, weight_derivative(X, dhid), alpha)
    step_1 = update(synapse_1, weight_derivative(hid, dout), alpha)
    return synapse_0 - step_0, synapse_1 - step_1
