import numpy as np

def weight_derivative(layer_in, delta):
    return np.einsum('ni,no->io', layer_in, delta)

def update(synapse, derivative, alpha):
    synapse -= alpha * derivative
    return synapse

def training_step(X, y, synapse_0, synapse_1, alpha):
    # forward
    layers = [X]
    for w in [synapse_0, synapse_1]:
        layers += [1 / (1 + np.exp(-layers[-1] @ w))]
    # backward
    delta_2 = (layers[2] - y) * layers[2] * (1 - layers[2])
    delta_1 = (delta_2 @ synapse_1.T) * layers[1] * (1 - layers[1])
    # update, last layer first
    synapse_1 = update(synapse_1, weight_derivative(layers[1], delta_2), alpha)
    synapse_0 = update(synapse_0, weight_derivative(layers[0], delta_1), alpha)
    return [synapse_0, synapse_1]
