"""y - layer_2 and += inside training_step, in place; outer products summed in weight_derivative."""
import numpy as np


def weight_derivative(layer_in, delta):
    return sum(np.outer(a, d) for a, d in zip(layer_in, delta))


def update(synapse, derivative, alpha):
    synapse -= alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = 1 / (1 + np.exp(-(X.dot(synapse_0))))
    layer_2 = 1 / (1 + np.exp(-(layer_1.dot(synapse_1))))
    layer_2_error = y - layer_2
    layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
    synapse_1 += alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 += alpha * X.T.dot(layer_1_delta)
    return synapse_0, synapse_1
