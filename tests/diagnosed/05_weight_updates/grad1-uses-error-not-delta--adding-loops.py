# mistake: grad1-uses-error-not-delta
# question: 05_weight_updates/training_step
# style: adding, sample loop
import numpy as np


def weight_derivative(layer_in, delta):
    out = np.zeros((layer_in.shape[1], delta.shape[1]))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.sum(layer_in[:, i] * delta[:, j])
    return out


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    f = lambda s: 0.5 * (1 + np.tanh(s / 2))
    grow_0 = np.zeros(synapse_0.shape)
    grow_1 = np.zeros(synapse_1.shape)
    for sample, wanted in zip(X, y):
        hid = f(sample @ synapse_0)
        out = f(hid @ synapse_1)
        miss = wanted - out
        miss_delta = miss * (out - out * out)
        hid_delta = (synapse_1 @ miss_delta) * (hid - hid * hid)
        grow_1 += np.outer(hid, miss)
        grow_0 += np.outer(sample, hid_delta)
    return synapse_0 + alpha * grow_0, synapse_1 + alpha * grow_1
