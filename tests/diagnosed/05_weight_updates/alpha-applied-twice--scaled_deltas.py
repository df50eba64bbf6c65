# mistake: alpha-applied-twice
# question: 05_weight_updates/training_step
# style: small pure functions
import numpy as np


def act(z):
    return 1 / (1 + np.exp(-z))


def flatness(a):
    return a - a ** 2


def out_delta(a, t, alpha):
    return alpha * (a - t) * flatness(a)


def hid_delta(d, w, a):
    return np.inner(d, w) * flatness(a)


def weight_derivative(layer_in, delta):
    return np.inner(layer_in.T, delta.T)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    a = act(np.inner(X, synapse_0.T))
    b = act(np.inner(a, synapse_1.T))
    db = out_delta(b, y, alpha)
    da = hid_delta(db, synapse_1, a)
    changes = (X, da), (a, db)
    return tuple(update(w, weight_derivative(*c), alpha) for w, c in zip((synapse_0, synapse_1), changes))
