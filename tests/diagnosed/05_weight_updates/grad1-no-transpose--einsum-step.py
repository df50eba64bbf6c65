# mistake: grad1-no-transpose
# question: 05_weight_updates/training_step
# style: dot everywhere inline
import numpy as np


def weight_derivative(layer_in, delta):
    return np.add.reduce([np.outer(i, d) for i, d in zip(layer_in, delta)])


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    a = 1 / (1 + np.exp(-np.einsum("ij,jk->ik", X, synapse_0)))
    b = 1 / (1 + np.exp(-np.einsum("ij,jk->ik", a, synapse_1)))
    db = (y - b) * b * (1 - b)
    da = np.einsum("ik,jk->ij", db, synapse_1) * a * (1 - a)
    synapse_1 = synapse_1 + alpha * np.einsum("ij,jk->ik", a, db)
    synapse_0 = synapse_0 + alpha * np.einsum("ij,ik->jk", X, da)
    return synapse_0, synapse_1
