# mistake: grad-transposed
# question: 05_weight_updates/weight_derivative
# style: outer products summed
import numpy as np


def weight_derivative(layer_in, delta):
    total = 0
    for signal, blame in zip(layer_in, delta):
        total = total + np.outer(blame, signal)
    return total


def update(synapse, derivative, alpha):
    synapse -= derivative * alpha
    return synapse


def squash(z):
    return 1.0 / (1.0 + np.exp(-z))


def training_step(X, y, synapse_0, synapse_1, alpha):
    step_0, step_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    for x, t in zip(X, y):
        h = squash(x @ synapse_0)
        o = squash(h @ synapse_1)
        d_o = (t - o) * o * (1 - o)
        d_h = (synapse_1 @ d_o) * h * (1 - h)
        step_0 += np.outer(x, d_h)
        step_1 += np.outer(h, d_o)
    return synapse_0 + alpha * step_0, synapse_1 + alpha * step_1
