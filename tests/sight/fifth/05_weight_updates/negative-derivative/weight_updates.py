import numpy as np

def weight_derivative(layer_in, delta):
    # we want to go down
    return -np.dot(layer_in.T, delta)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    f = lambda z: 1/(1+np.exp(-z))
    l1 = f(np.dot(X, synapse_0))
    l2 = f(np.dot(l1, synapse_1))
    l2_delta = (y - l2)*(l2*(1-l2))
    l1_delta = l2_delta.dot(synapse_1.T)*(l1*(1-l1))
    synapse_0 = update(synapse_0, weight_derivative(X, l1_delta), alpha)
    synapse_1 = update(synapse_1, weight_derivative(l1, l2_delta), alpha)
    return synapse_0, synapse_1
