import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    f = lambda t: 1/(1+np.exp(-t))
    layer_1 = f(X.dot(synapse_0))
    layer_2 = f(layer_1.dot(synapse_1))
    d2 = (layer_2 - y) * layer_2 * (1 - layer_2)
    d1 = d2.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_1 = update(synapse_1, weight_derivative(X, d2), alpha)
    synapse_0 = update(synapse_0, weight_derivative(layer_1, d1), alpha)
    return synapse_0, synapse_1
