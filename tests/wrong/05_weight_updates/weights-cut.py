# wrong: update
# outcome: wrong
# Weights beyond 1.5 are taken for 1.5.
import numpy as np


def weight_derivative(layer_in, delta):
    return np.dot(layer_in.T, delta)


def update(synapse, derivative, alpha):
    return np.clip(synapse, -1.5, 1.5) - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    new_synapse_0 = update(synapse_0, weight_derivative(X, layer_1_delta), alpha)
    new_synapse_1 = update(synapse_1, weight_derivative(layer_1, layer_2_delta), alpha)
    return new_synapse_0, new_synapse_1
