import numpy as np


def penalty(synapse_0, synapse_1, strength):
    total = 0.0
    for synapse in (synapse_0, synapse_1):
        total += np.square(synapse).sum()
    return strength * total / 2


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    f = lambda z: 1 / (1 + np.exp(-z))
    synapse_0 = synapse_0 * (1 - alpha * strength)
    synapse_1 = synapse_1 * (1 - alpha * strength)
    h = f(X @ synapse_0)
    o = f(h @ synapse_1)
    d_o = (y - o) * o * (1 - o)
    d_h = (d_o @ synapse_1.T) * h * (1 - h)
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    w0 += alpha * X.T @ d_h
    w1 += alpha * h.T @ d_o
    return w0, w1
