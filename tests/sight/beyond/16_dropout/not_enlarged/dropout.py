import numpy as np

act = lambda z: 1 / (1 + np.exp(-z))


def dropped(layer, mask, keep):
    return np.where(mask == 1, layer, 0.0)


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    m = mask / keep
    h = act(X @ synapse_0)
    hm = h * m
    o = act(hm @ synapse_1)
    do = (y - o) * o * (1 - o)
    dh = (do @ synapse_1.T) * m * h * (1 - h)
    return synapse_0 + alpha * X.T @ dh, synapse_1 + alpha * hm.T @ do


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    m = mask / keep
    w = synapse_1 * m
    h = act(X @ synapse_0)
    o = act(h @ w)
    do = (y - o) * o * (1 - o)
    dh = (do @ w.T) * h * (1 - h)
    return synapse_0 + alpha * X.T @ dh, synapse_1 + alpha * (h.T @ do) * m
