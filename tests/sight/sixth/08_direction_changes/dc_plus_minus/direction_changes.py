import numpy as np


def direction_changes(update, previous_update):
    return -np.sign(update * previous_update)


def train_counting(X, y, syn0, syn1, alpha, iterations):
    f = lambda z: 1 / (1 + np.exp(-z))
    count_0, count_1 = np.zeros(syn0.shape), np.zeros(syn1.shape)
    before = None
    for _ in range(iterations):
        l1 = f(X @ syn0)
        l2 = f(l1 @ syn1)
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = l2_delta @ syn1.T * l1 * (1 - l1)
        g0, g1 = X.T @ l1_delta, l1.T @ l2_delta
        if before is not None:
            count_0 += direction_changes(g0, before[0])
            count_1 += direction_changes(g1, before[1])
        before = (g0, g1)
        syn0 = syn0 - alpha * g0
        syn1 = syn1 - alpha * g1
    return syn0, syn1, count_0, count_1
