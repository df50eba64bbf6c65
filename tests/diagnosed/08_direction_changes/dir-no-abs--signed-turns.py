# mistake: dir-no-abs
# question: 08_direction_changes/direction_changes
# style: astype, own counting
import numpy as np


def direction_changes(update, previous_update):
    return (update > 0).astype(int) - (previous_update > 0).astype(int)


def s(x):
    return 1 / (1 + np.exp(-x))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w, v = synapse_0, synapse_1
    up_w, up_v = [], []
    for _ in range(iterations):
        h = s(np.matmul(X, w))
        o = s(np.matmul(h, v))
        d = (y - o) * o * (1 - o)
        e = np.matmul(d, v.T) * h * (1 - h)
        up_w.append(np.matmul(X.T, e))
        up_v.append(np.matmul(h.T, d))
        w, v = w + alpha * up_w[-1], v + alpha * up_v[-1]
    turns = []
    for ups in (up_w, up_v):
        positive = np.array(ups) > 0
        turns.append(np.sum(positive[1:] != positive[:-1], axis=0))
    return w, v, turns[0], turns[1]
