import numpy as np

def weight_derivative(layer_in, delta):
    return np.einsum('ni,no->io', layer_in, delta)

def update(synapse, derivative, alpha):
    new = synapse.copy()
    new -= alpha * derivative
    return new

def training_step(X, y, synapse_0, synapse_1, alpha):
    s0 = synapse_0.copy()
    s1 = synapse_1.copy()
    l1 = 1 / (1 + np.exp(-np.einsum('ni,ih->nh', X, s0)))
    l2 = 1 / (1 + np.exp(-np.einsum('nh,ho->no', l1, s1)))
    d2 = np.einsum('no,no,no->no', l2 - y, l2, 1 - l2)
    d1 = np.einsum('no,ho,nh->nh', d2, s1, l1 - l1 * l1)
    s1 -= alpha * weight_derivative(l1, d2)
    s0 -= alpha * weight_derivative(X, d1)
    return s0, s1
