# wrong: training_step
# outcome: error
# The penalty of a wrong shape in the error.
import numpy as np


def penalty(synapse_0, synapse_1, strength):
    return strength / 2 * ((synapse_0**2).sum() + (synapse_1**2).sum())


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    l1 = 1 / (1 + np.exp(-X @ synapse_0))
    l2 = 1 / (1 + np.exp(-l1 @ synapse_1))
    d2 = (l2 - y + strength * synapse_1) * l2 * (1 - l2)
    d1 = d2 @ synapse_1.T * l1 * (1 - l1)
    g1 = l1.T @ d2 + strength * synapse_1
    g0 = X.T @ d1 + strength * synapse_0
    return synapse_0 - alpha * g0, synapse_1 - alpha * g1
