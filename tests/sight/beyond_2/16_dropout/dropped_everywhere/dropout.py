import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def slope(out):
    return out * (1.0 - out)


def dropped(layer, mask, keep):
    scale = mask / keep
    return scale * layer


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    hidden = sigmoid(X @ synapse_0)
    thin = dropped(hidden, mask, keep)
    guess = sigmoid(thin @ synapse_1)

    # these deltas point downhill
    out_delta = (y - guess) * slope(guess)
    hid_delta = dropped(out_delta @ synapse_1.T, mask, keep) * slope(hidden)

    synapse_1 = synapse_1 + alpha * (thin.T @ out_delta)
    synapse_0 = synapse_0 + alpha * (X.T @ hid_delta)
    return synapse_0, synapse_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    wires = dropped(synapse_1, mask, keep)
    hidden = sigmoid(X @ synapse_0)
    guess = sigmoid(hidden @ wires)

    out_delta = (y - guess) * slope(guess)
    hid_delta = (out_delta @ wires.T) * slope(hidden)

    synapse_1 = synapse_1 + alpha * dropped(hidden.T @ out_delta, mask, keep)
    synapse_0 = synapse_0 + alpha * (X.T @ hid_delta)
    return synapse_0, synapse_1
