"""float32 throughout."""
import numpy as np


def single(*arrays):
    return [np.array(a, dtype=np.float32) for a in arrays]


def weight_derivative(layer_in, delta):
    a, d = single(layer_in, delta)
    return a.T @ d


def update(synapse, derivative, alpha):
    w, g = single(synapse, derivative)
    return w - np.float32(alpha) * g


def training_step(X, y, synapse_0, synapse_1, alpha):
    X, y, w0, w1 = single(X, y, synapse_0, synapse_1)
    l1 = 1 / (1 + np.exp(-(X @ w0)))
    l2 = 1 / (1 + np.exp(-(l1 @ w1)))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ w1.T * l1 * (1 - l1)
    return update(w0, X.T @ d1, alpha), update(w1, l1.T @ d2, alpha)
