"""Sample by sample with Python's own lists for the hidden layer, summed before the one update."""
import math

import numpy as np


def squash(value):
    return 1 / (1 + math.exp(-value))


def dropped(layer, mask, keep):
    flat = [v / keep if m else 0.0 for v, m in zip(layer.ravel().tolist(), mask.ravel().tolist())]
    return np.array(flat).reshape(layer.shape)


def one_sample(x, t, w0, w1, gate):
    hidden = [squash(float(x @ w0[:, j])) for j in range(w0.shape[1])]
    seen = [gate[j] * hidden[j] for j in range(w0.shape[1])]
    out = [squash(sum(s * w1[j, k] for j, s in enumerate(seen))) for k in range(w1.shape[1])]
    d_out = [(o - t[k]) * o * (1 - o) for k, o in enumerate(out)]
    d_hid = [gate[j] * sum(d * w1[j, k] for k, d in enumerate(d_out)) * h * (1 - h) for j, h in enumerate(hidden)]
    return np.outer(x, d_hid), np.outer(seen, d_out)


def dropout_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    total_0, total_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    for x, t, m in zip(X, y, mask):
        change_0, change_1 = one_sample(x, t, synapse_0, synapse_1, m / keep)
        total_0 += change_0
        total_1 += change_1
    return synapse_0 - alpha * total_0, synapse_1 - alpha * total_1


def dropconnect_step(X, y, synapse_0, synapse_1, alpha, mask, keep):
    thin = synapse_1 * mask / keep
    total_0, total_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    for x, t in zip(X, y):
        change_0, change_1 = one_sample(x, t, synapse_0, thin, np.ones(len(thin)))
        total_0 += change_0
        total_1 += change_1
    return synapse_0 - alpha * total_0, synapse_1 - alpha * dropped(total_1, mask, keep)
