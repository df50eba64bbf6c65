import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - derivative * alpha

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = nonlin(np.dot(X, synapse_0))
    l2 = nonlin(np.dot(l1, synapse_1))
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, deriv=True)
    l1_error = l2_delta.dot(synapse_1.T)
    l1_delta = l1_error * nonlin(l1, deriv=True)
    new1 = update(synapse_1, weight_derivative(l1, l2_delta), alpha)
    new0 = update(synapse_0, weight_derivative(X, l1_delta), alpha)
    return new0, new1
