import numpy as np

def sig(x): return 1/(1+np.exp(-x))
def dsig(o): return o*(1-o)

def weight_derivative(layer_in, delta):
    return (delta.T @ layer_in).T

def update(synapse, derivative, alpha):
    return synapse + (-alpha) * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    old_synapse_1 = synapse_1.copy()
    layer_1 = sig(X @ synapse_0)
    layer_2 = sig(layer_1 @ synapse_1)
    d2 = (layer_2 - y) * dsig(layer_2)
    synapse_1 = update(synapse_1, weight_derivative(layer_1, d2), alpha)
    d1 = (d2 @ old_synapse_1.T) * dsig(layer_1)
    synapse_0 = update(synapse_0, weight_derivative(X, d1), alpha)
    return synapse_0, synapse_1
