import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    def sig(x):
        return 1 / (1 + np.exp(-x))
    a1 = sig(X.dot(synapse_0))
    a2 = sig(a1.dot(synapse_1))
    a2_delta = alpha * (a2 - y) * a2 * (1 - a2)
    a1_delta = a2_delta.dot(synapse_1.T) * a1 * (1 - a1)
    synapse_0 = update(synapse_0, weight_derivative(X, a1_delta), alpha)
    synapse_1 = update(synapse_1, weight_derivative(a1, a2_delta), alpha)
    return synapse_0, synapse_1
