import numpy as np


def weight_derivative(layer_in, delta):
    return np.dot((layer_in * (1 - layer_in)).T, delta)

def update(synapse, derivative, alpha):
    return -(alpha * derivative - synapse)

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = 0.5 + 0.5 * np.tanh(X @ synapse_0 / 2)
    layer_2 = 0.5 + 0.5 * np.tanh(layer_1 @ synapse_1 / 2)
    # alpha is in here already; the hidden delta gets it from this one
    scaled_2 = alpha * (layer_2 - y) * layer_2 * (1 - layer_2)
    scaled_1 = scaled_2 @ synapse_1.T * layer_1 * (1 - layer_1)
    return synapse_0 - X.T @ scaled_1, synapse_1 - layer_1.T @ scaled_2
