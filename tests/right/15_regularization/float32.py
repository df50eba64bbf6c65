"""float32 all the way."""
import numpy as np

f = np.float32


def penalty(synapse_0, synapse_1, strength):
    return f(strength) / f(2) * (np.sum(f(synapse_0) ** 2) + np.sum(f(synapse_1) ** 2))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    X, y, a, b = f(X), f(y), f(synapse_0), f(synapse_1)
    h = 1 / (1 + np.exp(-X @ a))
    o = 1 / (1 + np.exp(-h @ b))
    d = (o - y) * o * (1 - o)
    e = d @ b.T * h * (1 - h)
    return a - f(alpha) * (X.T @ e + f(strength) * a), b - f(alpha) * (h.T @ d + f(strength) * b)
