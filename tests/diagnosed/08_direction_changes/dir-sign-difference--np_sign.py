# mistake: dir-sign-difference
# question: 08_direction_changes/direction_changes 08_direction_changes/train_counting
# style: np.sign, namedtuple result
from collections import namedtuple
import numpy as np

Trained = namedtuple("Trained", "synapse_0 synapse_1 count_0 count_1")


def direction_changes(update, previous_update):
    return np.fabs(np.sign(update) - np.sign(previous_update))


def slopes(X, y, w):
    mid = np.reciprocal(1 + np.exp(-np.matmul(X, w[0])))
    end = np.reciprocal(1 + np.exp(-np.matmul(mid, w[1])))
    d_end = np.multiply(end - y, end - np.square(end))
    d_mid = np.multiply(np.matmul(d_end, w[1].T), mid - np.square(mid))
    return [np.matmul(X.T, d_mid), np.matmul(mid.T, d_end)]


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w = [synapse_0, synapse_1]
    counts = [np.zeros_like(m) for m in w]
    old = slopes(X, y, w)
    w = [m - alpha * g for m, g in zip(w, old)]
    for _ in range(1, iterations):
        new = slopes(X, y, w)
        counts = [c + direction_changes(n, o) for c, n, o in zip(counts, new, old)]
        w = [m - alpha * g for m, g in zip(w, new)]
        old = new
    return Trained(*w, *counts)
