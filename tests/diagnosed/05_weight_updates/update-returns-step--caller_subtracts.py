# mistake: update-returns-step
# question: 05_weight_updates/update
# style: caller subtracts, dict
import numpy as np


def weight_derivative(layer_in, delta):
    return np.tensordot(layer_in, delta, axes=(0, 0))


def update(synapse, derivative, alpha):
    return np.full(synapse.shape, alpha) * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    n = {}
    n["h"] = 1 / (1 + np.exp(-X.dot(synapse_0)))
    n["o"] = 1 / (1 + np.exp(-n["h"].dot(synapse_1)))
    n["do"] = (n["o"] - y) * n["o"] * (1 - n["o"])
    n["dh"] = n["do"].dot(synapse_1.T) * n["h"] * (1 - n["h"])
    zero = synapse_0 - update(synapse_0, weight_derivative(X, n["dh"]), alpha)
    one = synapse_1 - update(synapse_1, weight_derivative(n["h"], n["do"]), alpha)
    return zero, one
