import numpy as np


def weight_derivative(layer_in, delta):
    return np.tensordot(layer_in, delta, axes=(0, 0))


def update(synapse, derivative, alpha):
    synapse -= alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    def sig(t):
        return np.reciprocal(1 + np.exp(-t))

    # forward
    hidden = sig(np.matmul(X, synapse_0))
    out = sig(np.matmul(hidden, synapse_1))
    # backward
    g_out = out - y
    g_out *= out
    g_out *= 1 - out
    g_hidden = np.matmul(g_out, synapse_1.T)
    g_hidden *= hidden
    g_hidden *= 1 - hidden
    # learn
    synapse_0 -= alpha * weight_derivative(X, g_hidden)
    synapse_1 -= alpha * weight_derivative(hidden, g_out)
    return synapse_0, synapse_1
