# mistake: dir-prev-never-updated
# question: 08_direction_changes/train_counting
# style: forgotten memory, subtracting
import numpy as np


def direction_changes(update, previous_update):
    return np.abs(1 * (update > 0) - 1 * (previous_update > 0))


def sigmoid(a, w):
    return np.reciprocal(1 + np.exp(-np.matmul(a, w)))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    before_0, before_1 = 0 * synapse_0, 0 * synapse_1
    count_0, count_1 = 0 * synapse_0, 0 * synapse_1
    for _ in range(iterations):
        hid = sigmoid(X, synapse_0)
        out = sigmoid(hid, synapse_1)
        do = np.multiply(out - y, out - np.square(out))
        dh = np.multiply(np.inner(do, synapse_1), hid - np.square(hid))
        slope_0, slope_1 = np.matmul(X.T, dh), np.matmul(hid.T, do)
        count_0 = count_0 + direction_changes(slope_0, before_0)
        count_1 = count_1 + direction_changes(slope_1, before_1)
        synapse_0 = synapse_0 - alpha * slope_0
        synapse_1 = synapse_1 - alpha * slope_1
    return synapse_0, synapse_1, count_0, count_1
