import numpy as np


def batches(order, batch_size):
    order = np.asarray(order)
    cuts = np.arange(batch_size, order.size, batch_size)
    return np.split(np.arange(order.size), cuts)


def _step(x, t, w0, w1, alpha):
    act = lambda a: 1 / (1 + np.exp(-a))
    h = act(x @ w0)
    o = act(h @ w1)
    do = (t - o) * o * (1 - o)
    dh = (do @ w1.T) * h * (1 - h)
    return w0 + alpha * x.T @ dh, w1 + alpha * h.T @ do


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    w0, w1 = synapse_0, synapse_1
    n = len(order)
    for first in range(0, n, batch_size):
        b = order[first:first + batch_size]
        w0, w1 = _step(X[b], y[b], w0, w1, alpha)
    return w0, w1
