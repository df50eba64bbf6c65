import numpy as np


def sigmoid(x):
    return 1/(1+np.exp(-x))


def weight_derivative(layer_in, delta):
    per_sample = layer_in[:, :, np.newaxis] * delta[:, np.newaxis, :]
    return per_sample.sum(axis=0)


def update(synapse, derivative, alpha):
    return np.add(synapse, np.negative(np.multiply(alpha, derivative)))


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    layer_2_error = y - layer_2
    layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta)
    synapse_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    return synapse_0, synapse_1
