# mistake: decay-doubled
# question: 15_regularization/training_step
# style: factor
import numpy as np


def penalty(synapse_0, synapse_1, strength):
    return strength / 2 * ((synapse_0**2).sum() + (synapse_1**2).sum())


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    weights = [synapse_0, synapse_1]
    layers = [X]
    for w in weights:
        layers.append(0.5 * (1 + np.tanh(np.dot(layers[-1], w) / 2)))
    error, slopes = layers[2] - y, []
    for at in (1, 0):
        delta = error * (layers[at + 1] - layers[at + 1] ** 2)
        error = np.dot(delta, weights[at].T)
        slopes.insert(0, np.dot(layers[at].T, delta))
    return [(1 - 2 * alpha * strength) * w - alpha * g for w, g in zip(weights, slopes)]
