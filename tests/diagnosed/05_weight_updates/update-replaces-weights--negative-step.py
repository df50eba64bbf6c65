# mistake: update-replaces-weights
# question: 05_weight_updates/update
# style: comprehensions, zip
import numpy as np


def weight_derivative(layer_in, delta):
    return np.array([[a @ d for d in delta.T] for a in layer_in.T])


def update(synapse, derivative, alpha):
    synapse = np.array([[-alpha * g for g in row] for row in derivative])
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    sig = np.vectorize(lambda z: 0.5 * (1 + np.tanh(z / 2)))
    h = sig(X @ synapse_0)
    o = sig(h @ synapse_1)
    do = (o - y) * (o - o * o)
    dh = (do @ synapse_1.T) * (h - h * h)
    g0, g1 = weight_derivative(X, dh), weight_derivative(h, do)
    return synapse_0 - alpha * g0, synapse_1 - alpha * g1
