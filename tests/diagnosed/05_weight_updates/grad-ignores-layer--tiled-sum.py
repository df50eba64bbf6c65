# mistake: grad-ignores-layer
# question: 05_weight_updates/weight_derivative
# style: tile, functional numpy
import numpy as np


def weight_derivative(layer_in, delta):
    fan_in = layer_in.shape[1]
    return np.tile(np.add.reduce(delta), (fan_in, 1))


def update(synapse, derivative, alpha):
    return np.add(synapse, np.multiply(-alpha, derivative))


def training_step(X, y, synapse_0, synapse_1, alpha):
    sig = lambda z: np.reciprocal(1 + np.exp(-z))
    a = sig(np.inner(X, synapse_0.T))
    b = sig(np.inner(a, synapse_1.T))
    db = np.multiply(b - y, np.multiply(b, 1 - b))
    da = np.multiply(np.inner(db, synapse_1), np.multiply(a, 1 - a))
    return update(synapse_0, np.inner(X.T, da.T), alpha), update(synapse_1, np.inner(a.T, db.T), alpha)
