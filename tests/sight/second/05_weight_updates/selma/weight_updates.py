import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def deriv(o):
    return o * (1 - o)


def weight_derivative(layer_in, delta):
    return layer_in.T @ delta


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    old_1 = synapse_1          # remember the old weights
    layer_1 = sigmoid(X @ synapse_0)
    layer_2 = sigmoid(layer_1 @ synapse_1)
    delta_2 = (layer_2 - y) * deriv(layer_2)
    synapse_1 -= alpha * weight_derivative(layer_1, delta_2)
    delta_1 = delta_2 @ old_1.T * deriv(layer_1)
    synapse_0 -= alpha * weight_derivative(X, delta_1)
    return synapse_0, synapse_1
