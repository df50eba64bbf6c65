# mistake: loop-exits-early
# question: 08_direction_changes/train_counting
# style: indented return, adding
import numpy as np


def direction_changes(update, previous_update):
    return ((update < 0) != (previous_update < 0)).astype(int)


def train_counting(X, y, syn0, syn1, alpha, iterations):
    ups0, ups1 = [], []
    n0, n1 = np.zeros(syn0.shape), np.zeros(syn1.shape)
    for turn in range(iterations):
        l1 = 1 / (1 + np.exp(-np.dot(X, syn0)))
        l2 = 1 / (1 + np.exp(-np.dot(l1, syn1)))
        l2_delta = (y - l2) * (l2 * (1 - l2))
        l1_delta = np.dot(l2_delta, syn1.T) * (l1 * (1 - l1))
        ups0.append(np.dot(X.T, l1_delta))
        ups1.append(np.dot(l1.T, l2_delta))
        if turn:
            n0 += direction_changes(ups0[-1], ups0[-2])
            n1 += direction_changes(ups1[-1], ups1[-2])
        syn0 = syn0 + alpha * ups0[-1]
        syn1 = syn1 + alpha * ups1[-1]
        return syn0, syn1, n0, n1
