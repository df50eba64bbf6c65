# mistake: dir-counts-weight-flips
# question: 08_direction_changes/train_counting
# style: positions compared, matmul
import numpy as np


def direction_changes(update, previous_update):
    return (update * previous_update < 0) * 1


def new_weights(X, y, w, v, alpha):
    h = 1 / (1 + np.exp(-np.matmul(X, w)))
    o = 1 / (1 + np.exp(-np.matmul(h, v)))
    d = (y - o) * o * (1 - o)
    e = np.matmul(d, v.T) * h * (1 - h)
    return w + alpha * np.matmul(X.T, e), v + alpha * np.matmul(h.T, d)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    for _ in range(iterations):
        next_0, next_1 = new_weights(X, y, synapse_0, synapse_1, alpha)
        count_0 += direction_changes(next_0, synapse_0)
        count_1 += direction_changes(next_1, synapse_1)
        synapse_0, synapse_1 = next_0, next_1
    return synapse_0, synapse_1, count_0, count_1
