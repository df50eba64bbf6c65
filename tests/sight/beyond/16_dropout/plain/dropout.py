import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def dropped(layer, mask, keep):
    return layer * mask / keep


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    thin_1 = dropped(layer_1, mask, keep)
    layer_2 = sigmoid(np.dot(thin_1, synapse_1))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T) * mask / keep
    layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
    new_1 = synapse_1 - alpha * thin_1.T.dot(layer_2_delta)
    new_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    return new_0, new_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    thin_synapse = dropped(synapse_1, mask, keep)
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, thin_synapse))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(thin_synapse.T) * layer_1 * (1 - layer_1)
    new_1 = synapse_1 - alpha * dropped(layer_1.T.dot(layer_2_delta), mask, keep)
    new_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    return new_0, new_1
