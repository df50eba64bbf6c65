import numpy as np

def weight_derivative(layer_in, delta):
    return (delta.T @ layer_in).T

def update(synapse, derivative, alpha):
    return np.subtract(synapse, np.multiply(alpha, derivative))

def sigmoid(x):
    return (np.tanh(x / 2) + 1) / 2

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(X @ synapse_0)
    layer_2 = sigmoid(layer_1 @ synapse_1)
    # alpha pulled into the deltas
    d2 = alpha * (layer_2 - y) * layer_2 * (1 - layer_2)
    d1 = d2 @ synapse_1.T * layer_1 * (1 - layer_1)
    return synapse_0 - X.T @ d1, synapse_1 - layer_1.T @ d2
