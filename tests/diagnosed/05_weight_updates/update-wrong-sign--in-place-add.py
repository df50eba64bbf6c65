# mistake: update-wrong-sign
# question: 05_weight_updates/update
# style: in-place, adding step
import numpy as np


def weight_derivative(layer_in, delta):
    return sum(np.outer(a, d) for a, d in zip(layer_in, delta))


def update(synapse, derivative, alpha):
    synapse += alpha * derivative
    return synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
    l2 = 1 / (1 + np.exp(-l1.dot(synapse_1)))
    l2_push = (y - l2) * l2 * (1 - l2)
    l1_push = l2_push.dot(synapse_1.T) * l1 * (1 - l1)
    update(synapse_0, weight_derivative(X, l1_push), alpha)
    update(synapse_1, weight_derivative(l1, l2_push), alpha)
    return synapse_0, synapse_1
