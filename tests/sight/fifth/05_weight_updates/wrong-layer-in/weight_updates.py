import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T @ delta

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    nonlin = lambda x: 1 / (1 + np.exp(-x))
    layer_0 = X
    layer_1 = nonlin(layer_0 @ synapse_0)
    layer_2 = nonlin(layer_1 @ synapse_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = (layer_2_delta @ synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_0 = synapse_0 - alpha * weight_derivative(layer_0, layer_1_delta)
    synapse_1 = synapse_1 - alpha * weight_derivative(layer_2, layer_2_delta)
    return synapse_0, synapse_1
