# mistake: alpha-one-layer-only
# question: 05_weight_updates/training_step
# style: sample loop, outer
import numpy as np


def weight_derivative(layer_in, delta):
    acc = np.zeros((layer_in.shape[1], delta.shape[1]))
    for pair in zip(layer_in, delta):
        acc += np.outer(*pair)
    return acc


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    change_0 = np.zeros_like(synapse_0)
    change_1 = np.zeros_like(synapse_1)
    for k in range(X.shape[0]):
        hid = 1 / (1 + np.exp(-np.dot(X[k], synapse_0)))
        out = 1 / (1 + np.exp(-np.dot(hid, synapse_1)))
        delta_out = (out - y[k]) * out * (1 - out)
        delta_hid = np.dot(synapse_1, delta_out) * hid * (1 - hid)
        change_1 += alpha * np.outer(hid, delta_out)
        change_0 += np.outer(X[k], delta_hid)
    return synapse_0 - change_0, synapse_1 - change_1
