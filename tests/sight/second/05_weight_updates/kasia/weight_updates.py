import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(o):
    return o * (1 - o)


def weight_derivative(layer_in, delta):
    return slope(layer_in).T.dot(delta)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = sigmoid(X.dot(synapse_0))
    l2 = sigmoid(l1.dot(synapse_1))
    d2 = (l2 - y) * slope(l2)
    d1 = d2.dot(synapse_1.T) * slope(l1)
    s0 = update(synapse_0, X.T.dot(d1), alpha)
    s1 = update(synapse_1, l1.T.dot(d2), alpha)
    return s0, s1
