"""float32, samples in columns inside, scipy-free tanh sigmoid, a float back."""
import numpy as np


def forward(X, synapse_0, synapse_1):
    x, a, b = (np.asarray(each, dtype=np.float32).T for each in (X, synapse_0, synapse_1))
    hidden = np.tanh(a @ x / 2) / 2 + np.float32(0.5)
    out = np.tanh(b @ hidden / 2) / 2 + np.float32(0.5)
    return hidden.T, out.T


def mean_absolute_error(layer_2, y):
    return float(np.linalg.norm((layer_2 - y).ravel(), 1) / layer_2.size)
