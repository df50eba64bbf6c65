import numpy as np


def turned(now, before):
    return (np.sign(now) != np.sign(before)).astype(float)


def direction_changes(update, previous_update):
    changes = np.zeros(update.shape)
    for i in range(update.shape[0]):
        for j in range(update.shape[1]):
            if update[i, j] > 0 and previous_update[i, j] < 0:
                changes[i, j] = 1
            elif update[i, j] < 0 and previous_update[i, j] > 0:
                changes[i, j] = 1
    return changes


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0 = np.zeros_like(synapse_0)
    count_1 = np.zeros_like(synapse_1)
    for j in range(iterations):
        hid = 1 / (1 + np.exp(-X.dot(synapse_0)))
        out = 1 / (1 + np.exp(-hid.dot(synapse_1)))
        d_out = (y - out) * out * (1 - out)
        d_hid = d_out.dot(synapse_1.T) * hid * (1 - hid)
        u0, u1 = alpha * X.T.dot(d_hid), alpha * hid.T.dot(d_out)
        if j != 0:
            count_0 = turned(u0, p0)
            count_1 = turned(u1, p1)
        synapse_0 = synapse_0 + u0
        synapse_1 = synapse_1 + u1
        p0, p1 = u0, u1
    return synapse_0, synapse_1, count_0, count_1
