import numpy as np


def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)


def update(synapse, derivative, alpha):
    synapse -= alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = 1 / (1 + np.exp(-(np.dot(X, synapse_0))))
    layer_2 = 1 / (1 + np.exp(-(np.dot(layer_1, synapse_1))))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    return synapse_0, synapse_1
