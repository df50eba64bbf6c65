# mistake: dir-counts-from-third
# question: 08_direction_changes/train_counting
# style: scalar loops, lists
import math
import numpy as np


def act(z):
    return 1 / (1 + math.exp(-z)) if z > -700 else 0.0


def direction_changes(update, previous_update):
    rows, cols = update.shape
    return np.array([[int(update[r, c] * previous_update[r, c] < 0) for c in range(cols)] for r in range(rows)])


def slopes(X, y, w, v):
    gw, gv = np.zeros(w.shape), np.zeros(v.shape)
    for x, t in zip(X, y):
        hid = np.array([act(float(x @ w[:, h])) for h in range(w.shape[1])])
        out = np.array([act(float(hid @ v[:, o])) for o in range(v.shape[1])])
        d_out = (out - t) * out * (1 - out)
        for h in range(len(hid)):
            d_hid = sum(d_out * v[h]) * hid[h] * (1 - hid[h])
            gw[:, h] += d_hid * x
            gv[h] += hid[h] * d_out
    return gw, gv


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w, v = synapse_0.copy(), synapse_1.copy()
    count_w, count_v = np.zeros(w.shape), np.zeros(v.shape)
    last = None
    for j in range(iterations):
        gw, gv = slopes(X, y, w, v)
        if j > 1:
            count_w += direction_changes(gw, last[0])
            count_v += direction_changes(gv, last[1])
        last = gw, gv
        w -= alpha * gw
        v -= alpha * gv
    return w, v, count_w, count_v
