import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.transpose().dot(delta)

def update(synapse, derivative, alpha):
    synapse -= alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    sig = lambda x: 1 / (1 + np.exp(-x))
    one = sig(X.dot(synapse_0))
    two = sig(one.dot(synapse_1))
    two_delta = (two - y) * two * (1 - two)
    one_delta = two_delta.dot(synapse_1.T) * one * (1 - one)
    update(synapse_1, weight_derivative(one, two_delta), alpha)
    update(synapse_0, weight_derivative(X, one_delta), alpha)
    return synapse_0, synapse_1
