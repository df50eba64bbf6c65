import numpy as np

def weight_derivative(layer_in, delta):
    signal = layer_in.sum(axis=0)
    blame = delta.sum(axis=0)
    return np.outer(signal, blame)

def update(synapse, derivative, alpha):
    return synapse + (-alpha) * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    sg = lambda q: 1.0 / (1.0 + np.exp(-q))
    mid = sg(X @ synapse_0)
    top = sg(mid @ synapse_1)
    blame_top = (top - y) * top * (1 - top)
    blame_mid = (blame_top @ synapse_1.T) * mid * (1 - mid)
    return (update(synapse_0, X.T @ blame_mid, alpha),
            update(synapse_1, mid.T @ blame_top, alpha))
