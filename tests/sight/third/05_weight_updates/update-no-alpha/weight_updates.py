import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    new_synapse = synapse - derivative
    return new_synapse

def training_step(X, y, synapse_0, synapse_1, alpha):
    s = lambda x: 1/(1+np.exp(-x))
    layer_1 = s(X.dot(synapse_0))
    layer_2 = s(layer_1.dot(synapse_1))
    d2 = alpha * (layer_2 - y) * layer_2 * (1 - layer_2)
    d1 = d2.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    return update(synapse_0, X.T.dot(d1), alpha), update(synapse_1, layer_1.T.dot(d2), alpha)
