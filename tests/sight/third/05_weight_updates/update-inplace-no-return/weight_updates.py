import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    synapse -= alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    a, b = synapse_0.copy(), synapse_1.copy()
    l1 = 1/(1+np.exp(-X@a))
    l2 = 1/(1+np.exp(-l1@b))
    d2 = (l2-y)*l2*(1-l2)
    d1 = d2@b.T*l1*(1-l1)
    update(a, weight_derivative(X, d1), alpha)
    update(b, weight_derivative(l1, d2), alpha)
    return a, b
