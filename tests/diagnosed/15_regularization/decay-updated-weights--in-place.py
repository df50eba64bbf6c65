# mistake: decay-updated-weights
# question: 15_regularization/training_step
# style: in place, adding
import numpy as np


def penalty(synapse_0, synapse_1, strength):
    return strength / 2 * ((synapse_0**2).sum() + (synapse_1**2).sum())


def training_step(X, y, synapse_0, synapse_1, alpha, strength):
    l1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
    l2 = 1 / (1 + np.exp(-l1.dot(synapse_1)))
    d2 = (y - l2) * l2 * (1 - l2)
    synapse_1 += alpha * (l1.T.dot(d2) - strength * synapse_1)
    d1 = d2.dot(synapse_1.T) * l1 * (1 - l1)
    synapse_0 += alpha * (X.T.dot(d1) - strength * synapse_0)
    return synapse_0, synapse_1
