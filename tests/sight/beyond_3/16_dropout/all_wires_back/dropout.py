import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def dropped(layer, mask, keep):
    return layer * mask / keep


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    layer_1 = sigmoid(X @ synapse_0)
    thinned = dropped(layer_1, mask, keep)
    layer_2 = sigmoid(thinned @ synapse_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_error = dropped(layer_2_delta @ synapse_1.T, mask, keep)
    layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
    new_synapse_1 = synapse_1 - alpha * (thinned.T @ layer_2_delta)
    new_synapse_0 = synapse_0 - alpha * (X.T @ layer_1_delta)
    return new_synapse_0, new_synapse_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    layer_1 = sigmoid(X @ synapse_0)
    wires = dropped(synapse_1, mask, keep)
    layer_2 = sigmoid(layer_1 @ wires)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    derivative_1 = dropped(layer_1.T @ layer_2_delta, mask, keep)
    return synapse_0 - alpha * (X.T @ layer_1_delta), synapse_1 - alpha * derivative_1
