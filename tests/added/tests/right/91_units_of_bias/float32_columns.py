"""float32, samples in columns inside, biases as columns, einsum for the slopes."""

import numpy as np


def with_bias(X):
    ones = np.full(X.shape[0], 1, dtype=np.float32)
    return np.column_stack([X.astype(np.float32), ones])


def forward_with_bias(X, synapse_0, bias_0, synapse_1, bias_1):
    x, a, b = (np.asarray(each, dtype=np.float32).T for each in (X, synapse_0, synapse_1))
    c, d = (np.asarray(each, dtype=np.float32)[:, None] for each in (bias_0, bias_1))
    hidden = np.tanh((a @ x + c) / 2) / 2 + np.float32(0.5)
    out = np.tanh((b @ hidden + d) / 2) / 2 + np.float32(0.5)
    return hidden.T, out.T


def bias_derivatives(layer_1_delta, layer_2_delta):
    return tuple(np.einsum("ij->j", delta.astype(np.float32)) for delta in (layer_1_delta, layer_2_delta))
