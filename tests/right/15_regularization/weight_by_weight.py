"""Every weight by itself, in Python loops; what the penalty takes is taken last, from the old weight."""
import math

import numpy as np


def penalty(synapse_0, synapse_1, strength):
    return strength * math.fsum(w * w for synapse in (synapse_0, synapse_1) for w in synapse.flat) / 2


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    hidden = np.array([[1 / (1 + math.exp(-(row @ column))) for column in synapse_0.T] for row in X])
    guess = np.array([[1 / (1 + math.exp(-(row @ column))) for column in synapse_1.T] for row in hidden])
    delta = (guess - y) * guess * (1 - guess)
    blame = (delta @ synapse_1.T) * hidden * (1 - hidden)
    new = [synapse_0.copy(), synapse_1.copy()]
    for made, old, values, deltas in zip(new, (synapse_0, synapse_1), (X, hidden), (blame, delta)):
        for i, j in np.ndindex(*old.shape):
            made[i, j] -= alpha * sum(values[n, i] * deltas[n, j] for n in range(len(X)))
            made[i, j] -= alpha * strength * old[i, j]
    return tuple(new)
