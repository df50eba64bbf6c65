import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    layer_1 = sigmoid(np.dot(X, synapse_0) + bias_0)
    layer_2 = sigmoid(np.dot(layer_1, synapse_1) + bias_1)
    return layer_1, layer_2


def bias_derivative(delta):
    return np.sum(delta, axis=0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    layer_1, layer_2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
    new_synapse_1 = synapse_1 - alpha * layer_1.T.dot(layer_2_delta)
    new_synapse_0 = synapse_0 - alpha * X.T.dot(layer_1_delta)
    new_bias_1 = bias_1 - alpha * bias_derivative(layer_2_delta)
    new_bias_0 = bias_0 - alpha * bias_derivative(layer_1_delta)
    return new_synapse_0, new_bias_0, new_synapse_1, new_bias_1
