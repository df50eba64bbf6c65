# mistake: dir-counts-from-third
# question: 08_direction_changes/train_counting
# style: history, j over one
import numpy as np


def direction_changes(update, previous_update):
    return np.where(np.multiply(update, previous_update) < 0, 1, 0)


def act(x):
    return 1 / (1 + np.exp(-x))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    changes_0 = np.zeros(synapse_0.shape)
    changes_1 = np.zeros(synapse_1.shape)
    old = ()
    for j in range(iterations):
        h = act(np.matmul(X, synapse_0))
        o = act(np.matmul(h, synapse_1))
        o_push = (y - o) * o * (1 - o)
        h_push = np.matmul(o_push, np.transpose(synapse_1)) * h * (1 - h)
        new = np.matmul(X.T, h_push), np.matmul(h.T, o_push)
        if j > 1:
            changes_0 += direction_changes(new[0], old[0])
            changes_1 += direction_changes(new[1], old[1])
        old = new
        synapse_0 = synapse_0 + alpha * new[0]
        synapse_1 = synapse_1 + alpha * new[1]
    return synapse_0, synapse_1, changes_0, changes_1
