import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def weight_derivative(layer_in, delta):
    return np.einsum('ni,no->io', layer_in, delta)

def update(synapse, derivative, alpha):
    """step * alpha"""
    return (synapse - derivative) * alpha

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_1 = synapse_1 - alpha * weight_derivative(layer_1, layer_2_delta)
    synapse_0 = synapse_0 - alpha * weight_derivative(X, layer_1_delta)
    return synapse_0, synapse_1
