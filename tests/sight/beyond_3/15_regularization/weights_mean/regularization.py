import numpy as np


def penalty(synapse_0, synapse_1, strength):
    return strength / 2 * (np.mean(synapse_0 ** 2) + np.mean(synapse_1 ** 2))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    layer_1 = 1 / (1 + np.exp(-(X @ synapse_0)))
    layer_2 = 1 / (1 + np.exp(-(layer_1 @ synapse_1)))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    derivative_1 = layer_1.T @ layer_2_delta + strength * synapse_1
    derivative_0 = X.T @ layer_1_delta + strength * synapse_0
    return synapse_0 - alpha * derivative_0, synapse_1 - alpha * derivative_1
