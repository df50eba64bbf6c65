# mistake: l1error-hidden-target-is-y
# question: 05_weight_updates/training_step
# style: one delta function
import numpy as np


def weight_derivative(layer_in, delta):
    return np.tensordot(layer_in, delta, axes=((0,), (0,)))


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def delta_of(layer, target):
    return (layer - target) * (layer - layer**2)


def training_step(X, y, synapse_0, synapse_1, alpha):
    sigmoid = lambda v: 1 / (1 + np.exp(-v))
    layer_1 = sigmoid(X @ synapse_0)
    layer_2 = sigmoid(layer_1 @ synapse_1)
    new = []
    for before, synapse, layer in ((X, synapse_0, layer_1), (layer_1, synapse_1, layer_2)):
        new.append(update(synapse, weight_derivative(before, delta_of(layer, y)), alpha))
    return new
