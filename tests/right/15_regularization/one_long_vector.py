"""All weights are one vector for the penalty and for the step, and are cut apart at the end."""
import numpy as np


def _joined(*arrays):
    return np.concatenate([array.ravel() for array in arrays])


def penalty(synapse_0, synapse_1, strength):
    w = _joined(synapse_0, synapse_1)
    return strength * w @ w / 2


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    h = 1 / (1 + np.exp(-(X @ synapse_0)))
    o = 1 / (1 + np.exp(-(h @ synapse_1)))
    d = (o - y) * (o - o**2)
    g = _joined(X.T @ (d @ synapse_1.T * (h - h**2)), h.T @ d)
    w = _joined(synapse_0, synapse_1)
    w = w - alpha * (g + strength * w)
    return w[: synapse_0.size].reshape(synapse_0.shape), w[synapse_0.size :].reshape(synapse_1.shape)
