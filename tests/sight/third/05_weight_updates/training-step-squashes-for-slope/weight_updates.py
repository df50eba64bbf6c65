import numpy as np

def nonlin(x, deriv=False):
    s = 1/(1+np.exp(-x))
    if deriv:
        return s*(1-s)
    return s

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = nonlin(X.dot(synapse_0))
    l2 = nonlin(l1.dot(synapse_1))
    l2_delta = (l2 - y)*nonlin(l2, deriv=True)
    l1_delta = l2_delta.dot(synapse_1.T)*nonlin(l1, deriv=True)
    return update(synapse_0, weight_derivative(X, l1_delta), alpha), update(synapse_1, weight_derivative(l1, l2_delta), alpha)
