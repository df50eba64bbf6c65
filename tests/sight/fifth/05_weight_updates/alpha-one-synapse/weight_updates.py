import numpy as np

def weight_derivative(layer_in, delta):
    return np.dot(np.transpose(layer_in), delta)

def update(synapse, derivative, alpha):
    scaled = np.multiply(derivative, alpha)
    return np.subtract(synapse, scaled)

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    error = layer_2 - y
    delta_2 = error * layer_2 * (1 - layer_2)
    delta_1 = np.dot(delta_2, np.transpose(synapse_1)) * layer_1 * (1 - layer_1)
    synapse_1 = synapse_1 - alpha * np.dot(layer_1.T, delta_2)
    synapse_0 = synapse_0 - np.dot(X.T, delta_1)
    return synapse_0, synapse_1
