# mistake: dir-prev-updated-too-early
# question: 08_direction_changes/train_counting
# style: buffers, out argument
import numpy as np


def direction_changes(update, previous_update):
    return (np.signbit(update) != np.signbit(previous_update)).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    buffer_0, buffer_1 = np.empty_like(synapse_0), np.empty_like(synapse_1)
    count_0, count_1 = np.zeros(synapse_0.shape, int), np.zeros(synapse_1.shape, int)
    previous_0 = previous_1 = None
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
        o = 1 / (1 + np.exp(-np.matmul(h, synapse_1)))
        d = (y - o) * o * (1 - o)
        np.matmul(X.T, np.matmul(d, synapse_1.T) * h * (1 - h), out=buffer_0)
        np.matmul(h.T, d, out=buffer_1)
        if previous_0 is not None:
            count_0 += direction_changes(buffer_0, previous_0)
            count_1 += direction_changes(buffer_1, previous_1)
        previous_0, previous_1 = buffer_0, buffer_1
        synapse_0 = synapse_0 + alpha * buffer_0
        synapse_1 = synapse_1 + alpha * buffer_1
    return synapse_0, synapse_1, count_0, count_1
