# mistake: dir-counts-first-iteration
# question: 08_direction_changes/train_counting
# style: zeros before, einsum
import numpy as np


def direction_changes(update, previous_update):
    return np.logical_xor(update > 0, previous_update > 0).astype(float)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    s = lambda z: 0.5 * (1 + np.tanh(0.5 * z))
    before = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    turns = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    while iterations > 0:
        h = s(np.einsum("ij,jk", X, synapse_0))
        o = s(np.einsum("ij,jk", h, synapse_1))
        eo = np.einsum("ij,ij,ij->ij", o - y, o, 1 - o)
        eh = np.einsum("ij,kj->ik", eo, synapse_1) * h * (1 - h)
        now = np.einsum("ij,ik->jk", X, eh), np.einsum("ij,ik->jk", h, eo)
        turns = tuple(t + direction_changes(n, b) for t, n, b in zip(turns, now, before))
        synapse_0 = synapse_0 - alpha * now[0]
        synapse_1 = synapse_1 - alpha * now[1]
        before = now
        iterations -= 1
    return synapse_0, synapse_1, turns[0], turns[1]
