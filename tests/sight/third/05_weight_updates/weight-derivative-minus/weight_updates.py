import numpy as np

def weight_derivative(layer_in, delta):
    # we want to go downhill
    return -(layer_in.T @ delta)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    s = lambda q: 1 / (1 + np.exp(-q))
    l1 = s(X @ synapse_0); l2 = s(l1 @ synapse_1)
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2 @ synapse_1.T * l1 * (1 - l1)
    return update(synapse_0, weight_derivative(X, d1), alpha), update(synapse_1, weight_derivative(l1, d2), alpha)
