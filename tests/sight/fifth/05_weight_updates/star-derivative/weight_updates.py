import numpy as np

def weight_derivative(layer_in, delta):
    return (layer_in * delta).sum(axis=0)

def update(synapse, derivative, alpha):
    return synapse - derivative * alpha

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = 1/(1+np.exp(-(X@synapse_0)))
    l2 = 1/(1+np.exp(-(l1@synapse_1)))
    e2 = (l2-y)*l2*(1-l2)
    e1 = (e2@synapse_1.T)*l1*(1-l1)
    s1 = update(synapse_1, l1.T@e2, alpha)
    s0 = update(synapse_0, X.T@e1, alpha)
    return s0, s1
