import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T @ delta

def update(synapse, derivative, alpha):
    return -alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    def sigmoid(x): return 1/(1+np.exp(-x))
    l1 = sigmoid(X @ synapse_0)
    l2 = sigmoid(l1 @ synapse_1)
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ synapse_1.T * l1 * (1 - l1)
    synapse_0 = synapse_0 + update(synapse_0, weight_derivative(X, d1), alpha)
    synapse_1 = synapse_1 + update(synapse_1, weight_derivative(l1, d2), alpha)
    return synapse_0, synapse_1
