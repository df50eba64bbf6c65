import numpy as np

def s(x):
    return 1/(1+np.exp(-x))

def weight_derivative(layer_in, delta):
    return np.tensordot(layer_in, delta, axes=(0, 0))

def update(synapse, derivative, alpha):
    return synapse - alpha*derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    L1 = s(X@synapse_0)
    L2 = s(L1@synapse_1)
    D2 = (L2-y)*L2*(1-L2)
    D1 = D2@synapse_1.T*L1*(1-L1)
    W1 = update(synapse_1, weight_derivative(L1, D2), alpha)
    W0 = update(synapse_0, weight_derivative(X, D1), alpha)
    return W1, W0
