# mistake: grad-mean-first-layer-only
# question: 05_weight_updates/training_step
# style: per-sample gradient lists
import numpy as np


def weight_derivative(layer_in, delta):
    return np.sum([np.outer(a, d) for a, d in zip(layer_in, delta)], axis=0)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def backprop(x, t, V, W):
    h = 1 / (1 + np.exp(-(x @ V)))
    o = 1 / (1 + np.exp(-(h @ W)))
    d_o = (o - t) * o * (1 - o)
    d_h = (W @ d_o) * h * (1 - h)
    return np.outer(x, d_h), np.outer(h, d_o)


def training_step(X, y, synapse_0, synapse_1, alpha):
    gs = [backprop(x, t, synapse_0, synapse_1) for x, t in zip(X, y)]
    g0 = np.mean([a for a, _ in gs], axis=0)
    g1 = np.sum([b for _, b in gs], axis=0)
    return synapse_0 - alpha * g0, synapse_1 - alpha * g1
