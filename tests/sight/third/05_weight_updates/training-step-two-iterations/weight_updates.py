import numpy as np

def fwd(X, a, b):
    s = lambda t: 1/(1+np.exp(-t))
    h = s(X @ a)
    return h, s(h @ b)

def weight_derivative(layer_in, delta):
    return layer_in.T @ delta

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    h, o = fwd(X, synapse_0, synapse_1)
    d2 = (o - y) * o * (1 - o)
    synapse_1 = update(synapse_1, weight_derivative(h, d2), alpha)
    h, o = fwd(X, synapse_0, synapse_1)
    d2 = (o - y) * o * (1 - o)
    d1 = d2 @ synapse_1.T * h * (1 - h)
    synapse_0 = update(synapse_0, weight_derivative(X, d1), alpha)
    return synapse_0, synapse_1
