import numpy as np


def weight_derivative(layer_in, delta):
    per_sample = layer_in[:, :, np.newaxis] * delta[:, np.newaxis, :]
    return per_sample.sum(axis=0)


def update(synapse, derivative, alpha):
    return np.add(synapse, np.negative(np.multiply(alpha, derivative)))


def training_step(X, y, synapse_0, synapse_1, alpha):
    def squash(z): return 1 / (1 + np.exp(-z))
    layer_1 = squash(X @ synapse_0)
    layer_2 = squash(layer_1 @ synapse_1)
    layer_2_delta = (layer_2 - y) * (1 - layer_2) * layer_2
    layer_1_delta = np.dot(synapse_1, layer_2_delta.T).T * (1 - layer_1) * layer_1
    new = (update(synapse_0, weight_derivative(X, layer_1_delta), alpha),
           update(synapse_1, weight_derivative(layer_1, layer_2_delta), alpha))
    return new
