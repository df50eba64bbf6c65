import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def penalty(synapse_0, synapse_1, strength):
    return 0.5 * strength * (np.sum(synapse_0 ** 2) + np.sum(synapse_1 ** 2))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    cost = penalty(synapse_0, synapse_1, strength)
    slope_1 = layer_1.T.dot(layer_2_delta) + cost
    slope_0 = X.T.dot(layer_1_delta) + cost
    return synapse_0 - alpha * slope_0, synapse_1 - alpha * slope_1
