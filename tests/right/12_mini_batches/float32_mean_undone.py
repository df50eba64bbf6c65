"""float32, and a mean with as many times the alpha: the same step as a sum."""
import numpy as np


def batches(order, batch_size):
    return [order[i : i + batch_size].astype(np.int32) for i in range(0, order.shape[0], batch_size)]


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    w = [np.float32(synapse_0), np.float32(synapse_1)]
    for batch in batches(order, batch_size):
        x, t, n = np.float32(X[batch]), np.float32(y[batch]), len(batch)
        h = 1 / (1 + np.exp(-x @ w[0]))
        o = 1 / (1 + np.exp(-h @ w[1]))
        d = (o - t) * o * (1 - o)
        b = d @ w[1].T * h * (1 - h)
        w = [w[0] - np.float32(alpha * n) * (x.T @ b / n), w[1] - np.float32(alpha * n) * (h.T @ d / n)]
    return tuple(w)
