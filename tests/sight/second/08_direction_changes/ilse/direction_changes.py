import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def direction_changes(update, previous_update):
    return (update != previous_update).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w0 = synapse_0.copy()
    w1 = synapse_1.copy()
    n0 = np.zeros(w0.shape)
    n1 = np.zeros(w1.shape)
    for k in range(iterations):
        h = sigmoid(X.dot(w0))
        o = sigmoid(h.dot(w1))
        do = (o - y) * o * (1 - o)
        dh = do.dot(w1.T) * h * (1 - h)
        g0 = X.T.dot(dh)
        g1 = h.T.dot(do)
        if k >= 1:
            n0 += np.sign(g0) * np.sign(before_0) == -1
            n1 += np.sign(g1) * np.sign(before_1) == -1
        before_0, before_1 = g0, g1
        w0 -= alpha * g0
        w1 -= alpha * g1
    return w0, w1, n0, n1
