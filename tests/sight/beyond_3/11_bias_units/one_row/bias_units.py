import numpy as np


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1 = 1 / (1 + np.exp(-(X @ synapse_0 + bias_0)))
    layer_2 = 1 / (1 + np.exp(-(layer_1 @ synapse_1 + bias_1)))
    return layer_1, layer_2


def bias_derivative(delta):
    return np.sum(delta, axis=0, keepdims=True)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    layer_1, layer_2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    new_synapse_1 = synapse_1 - alpha * (layer_1.T @ layer_2_delta)
    new_synapse_0 = synapse_0 - alpha * (X.T @ layer_1_delta)
    new_bias_1 = bias_1 - alpha * np.sum(layer_2_delta, axis=0)
    new_bias_0 = bias_0 - alpha * np.sum(layer_1_delta, axis=0)
    return new_synapse_0, new_bias_0, new_synapse_1, new_bias_1
