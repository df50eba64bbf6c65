# mistake: dir-prev-stays-first
# question: 08_direction_changes/train_counting
# style: if None else
import numpy as np


def direction_changes(update, previous_update):
    return np.not_equal(np.sign(update), np.sign(previous_update)).astype(float)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    squash = lambda x: 0.5 + 0.5 * np.tanh(x / 2)
    previous = None
    turns_0, turns_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    while iterations > 0:
        a = squash(np.einsum("ij,jk->ik", X, synapse_0))
        b = squash(np.einsum("ij,jk->ik", a, synapse_1))
        db = (b - y) * b * (1 - b)
        da = np.einsum("ik,jk->ij", db, synapse_1) * a * (1 - a)
        slopes = (np.einsum("ij,ik->jk", X, da), np.einsum("ij,ik->jk", a, db))
        if previous is None:
            previous = slopes
        else:
            turns_0 += direction_changes(slopes[0], previous[0])
            turns_1 += direction_changes(slopes[1], previous[1])
        synapse_0 = synapse_0 - alpha * slopes[0]
        synapse_1 = synapse_1 - alpha * slopes[1]
        iterations -= 1
    return synapse_0, synapse_1, turns_0, turns_1
