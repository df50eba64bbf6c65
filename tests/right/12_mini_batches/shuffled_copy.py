"""X and y are brought into the order first; then plain slices. In place on copies."""
import numpy as np


def batches(order, batch_size):
    return np.split(order, np.arange(batch_size, len(order), batch_size))


def _nonlin(x, deriv=False):
    return x * (1 - x) if deriv else 1 / (1 + np.exp(-x))


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    X, y, w0, w1 = X[order], y[order], synapse_0.copy(), synapse_1.copy()
    at = 0
    while at < len(X):
        l0, t = X[at : at + batch_size], y[at : at + batch_size]
        l1 = _nonlin(l0 @ w0)
        l2 = _nonlin(l1 @ w1)
        d2 = (l2 - t) * _nonlin(l2, True)
        d1 = d2 @ w1.T * _nonlin(l1, True)
        w1 -= alpha * l1.T @ d2
        w0 -= alpha * l0.T @ d1
        at += batch_size
    return [w0, w1]
