# mistake: dir-compares-magnitude
# question: 08_direction_changes/direction_changes 08_direction_changes/train_counting
# style: nested loops, abs
import numpy as np


def direction_changes(update, previous_update):
    turned = np.zeros(update.shape, dtype=int)
    for i in range(update.shape[0]):
        for j in range(update.shape[1]):
            if update[i, j] > previous_update[i, j]:
                turned[i, j] = 1
    return turned


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0 = np.zeros(synapse_0.shape)
    c1 = np.zeros(synapse_1.shape)
    p0 = p1 = None
    for _ in range(iterations):
        a = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        b = 1 / (1 + np.exp(-np.matmul(a, synapse_1)))
        db = np.multiply(b - y, np.multiply(b, 1 - b))
        da = np.multiply(np.matmul(db, synapse_1.T), np.multiply(a, 1 - a))
        u0, u1 = np.matmul(X.T, da), np.matmul(a.T, db)
        if p0 is not None:
            c0 = c0 + direction_changes(u0, p0)
            c1 = c1 + direction_changes(u1, p1)
        p0, p1 = u0, u1
        synapse_0 = synapse_0 - alpha * u0
        synapse_1 = synapse_1 - alpha * u1
    return synapse_0, synapse_1, c0, c1
