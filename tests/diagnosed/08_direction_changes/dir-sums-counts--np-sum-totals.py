# mistake: dir-sums-counts
# question: 08_direction_changes/train_counting
# style: totals, einsum
import numpy as np


def direction_changes(update, previous_update):
    return (np.sign(update) * np.sign(previous_update) == -1).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    total_0 = total_1 = 0
    last = None
    for _ in range(iterations):
        h = 1 / (1 + np.exp(-np.einsum("ij,jk->ik", X, synapse_0)))
        o = 1 / (1 + np.exp(-np.einsum("ij,jk->ik", h, synapse_1)))
        d = (y - o) * (o - o**2)
        e = np.einsum("ik,jk->ij", d, synapse_1) * (h - h**2)
        up = np.einsum("ij,ik->jk", X, e), np.einsum("ij,ik->jk", h, d)
        if last:
            total_0 += direction_changes(up[0], last[0]).sum()
            total_1 += direction_changes(up[1], last[1]).sum()
        synapse_0 = synapse_0 + alpha * up[0]
        synapse_1 = synapse_1 + alpha * up[1]
        last = up
    return synapse_0, synapse_1, total_0, total_1
