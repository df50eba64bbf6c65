# mistake: dir-sign-difference
# question: 08_direction_changes/direction_changes
# style: np.sign, xor counting
import numpy as np


def direction_changes(update, previous_update):
    return np.fabs(np.sign(update) - np.sign(previous_update))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    def sigma(t):
        return 1 / (1 + np.exp(-t))

    w, v = synapse_0.copy(), synapse_1.copy()
    nw, nv = np.zeros(w.shape), np.zeros(v.shape)
    for k in range(iterations):
        gw, gv = np.zeros_like(w), np.zeros_like(v)
        for x, t in zip(X, y):
            h = sigma(x @ w)
            o = sigma(h @ v)
            d = (o - t) * o * (1 - o)
            gv += np.outer(h, d)
            gw += np.outer(x, (v @ d) * h * (1 - h))
        up_w, up_v = gw > 0, gv > 0
        if k:
            nw += up_w ^ was_up_w
            nv += up_v ^ was_up_v
        was_up_w, was_up_v = up_w, up_v
        w -= alpha * gw
        v -= alpha * gv
    return w, v, nw, nv
