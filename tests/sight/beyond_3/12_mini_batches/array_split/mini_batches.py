import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def one_step(X, y, s0, s1, alpha):
    l1 = sigmoid(X.dot(s0))
    l2 = sigmoid(l1.dot(s1))
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2.dot(s1.T) * l1 * (1 - l1)
    return s0 + alpha * X.T.dot(d1), s1 + alpha * l1.T.dot(d2)


def batches(order, batch_size):
    return np.array_split(order, batch_size)


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    s0, s1 = synapse_0, synapse_1
    for places in batches(order, batch_size):
        s0, s1 = one_step(X[places], y[places], s0, s1, alpha)
    return s0, s1
