import numpy as np

sig = lambda x: 1 / (1 + np.exp(-x))

def weight_derivative(layer_in, delta):
    return np.dot(layer_in.T, delta)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sig(np.dot(X, synapse_0))
    l2 = sig(np.dot(l1, synapse_1))
    l2_delta = l2 - y
    l1_delta = np.dot(l2_delta, synapse_1.T) * l1 * (1 - l1)
    return update(synapse_0, weight_derivative(X, l1_delta), alpha), update(synapse_1, weight_derivative(l1, l2_delta), alpha)
