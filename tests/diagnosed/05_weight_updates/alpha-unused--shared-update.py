# mistake: alpha-unused
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: in-place matmul, tuple
import numpy as np


def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)


def update(synapse, derivative, alpha=1.0):
    np.subtract(synapse, derivative, out=synapse)
    return synapse


def expit(x):
    return np.where(x > 0, 1 / (1 + np.exp(-np.abs(x))), 1 - 1 / (1 + np.exp(-np.abs(x))))


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = expit(X.dot(synapse_0))
    l2 = expit(l1.dot(synapse_1))
    l2_delta = l2 * (1 - l2) * (l2 - y)
    l1_delta = l1 * (1 - l1) * l2_delta.dot(synapse_1.T)
    d0 = weight_derivative(X, l1_delta)
    d1 = weight_derivative(l1, l2_delta)
    return update(synapse_0, d0, alpha), update(synapse_1, d1, alpha)
