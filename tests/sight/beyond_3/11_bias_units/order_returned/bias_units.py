import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(out):
    return out * (1 - out)


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    l1 = sigmoid(np.dot(X, synapse_0) + bias_0)
    l2 = sigmoid(np.dot(l1, synapse_1) + bias_1)
    return l1, l2


def bias_derivative(delta):
    return delta.sum(axis=0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    l1, l2 = forward(X, synapse_0, bias_0, synapse_1, bias_1)
    error = y - l2
    d2 = error * slope(l2)
    d1 = d2.dot(synapse_1.T) * slope(l1)
    s1 = synapse_1 + alpha * l1.T.dot(d2)
    s0 = synapse_0 + alpha * X.T.dot(d1)
    b1 = bias_1 + alpha * d2.sum(axis=0)
    b0 = bias_0 + alpha * d1.sum(axis=0)
    return s0, s1, b0, b1
