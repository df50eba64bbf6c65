# mistake: loop-per-sample-updates
# question: 05_weight_updates/training_step
# style: sample by sample
import numpy as np


def sgm(z):
    return np.reciprocal(1 + np.exp(-z))


def weight_derivative(layer_in, delta):
    return sum(np.outer(a, d) for a, d in zip(layer_in, delta))


def update(synapse, derivative, alpha):
    new = np.empty_like(synapse)
    new[...] = synapse - alpha * derivative
    return new


def training_step(X, y, synapse_0, synapse_1, alpha):
    u, v = synapse_0, synapse_1
    for x, t in zip(X, y):
        h = sgm(x @ u)
        o = sgm(h @ v)
        eo = (o - t) * o * (1 - o)
        eh = v @ eo * h * (1 - h)
        u, v = update(u, np.outer(x, eh), alpha), update(v, np.outer(h, eo), alpha)
    return u, v
