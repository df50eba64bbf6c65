import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T @ delta

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    act = lambda s: 1.0/(1.0+np.exp(-s))
    a1 = act(X @ synapse_0)
    a2 = act(a1 @ synapse_1)
    err = (a2 - y) * a2 * (1 - a2)
    synapse_1 = update(synapse_1, weight_derivative(a1, err), alpha)
    err = err @ synapse_1.T
    synapse_0 = update(synapse_0, weight_derivative(X, err), alpha)
    return synapse_0, synapse_1
