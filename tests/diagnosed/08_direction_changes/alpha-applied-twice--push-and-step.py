# mistake: alpha-applied-twice
# question: 08_direction_changes/train_counting
# style: helper push, adding
import numpy as np


def direction_changes(update, previous_update):
    return np.abs(np.heaviside(update, 0) - np.heaviside(previous_update, 0))


def pushes(X, y, w, v, rate):
    h = 0.5 * (1 + np.tanh(np.einsum("ni,ih->nh", X, w) / 2))
    o = 0.5 * (1 + np.tanh(np.einsum("nh,ho->no", h, v) / 2))
    do = rate * (y - o) * o * (1 - o)
    dh = np.einsum("no,ho->nh", do, v) * h * (1 - h)
    return np.einsum("ni,nh->ih", X, dh), np.einsum("nh,no->ho", h, do)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    c0, c1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    before = None
    for _ in range(iterations):
        now = pushes(X, y, synapse_0, synapse_1, alpha)
        if before:
            c0 = c0 + direction_changes(now[0], before[0])
            c1 = c1 + direction_changes(now[1], before[1])
        before = now
        synapse_0 = synapse_0 + alpha * now[0]
        synapse_1 = synapse_1 + alpha * now[1]
    return synapse_0, synapse_1, c0, c1
