import numpy as np


def penalty(synapse_0, synapse_1, strength):
    return sum(strength / 2 * np.trace(s.T @ s) for s in (synapse_0, synapse_1))


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    layers = [X]
    for synapse in (synapse_0, synapse_1):
        layers.append(1 / (1 + np.exp(-(layers[-1] @ synapse))))
    new = []
    error = layers[2] - y
    for n, synapse in ((2, synapse_1), (1, synapse_0)):
        delta = error * layers[n] * (1 - layers[n])
        error = delta @ synapse.T
        changed = synapse.copy()
        changed -= alpha * (layers[n - 1].T @ delta)
        changed -= strength * synapse
        new.append(changed)
    return new[1], new[0]
