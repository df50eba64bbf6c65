# mistake: dir-plus-instead-of-minus
# question: 08_direction_changes/direction_changes 08_direction_changes/train_counting
# style: comprehension turns, adding
import numpy as np


def sign01(matrix):
    return [[1 if value > 0 else 0 for value in row] for row in matrix]


def direction_changes(update, previous_update):
    return np.array([[abs(a + b) for a, b in zip(r, q)] for r, q in zip(sign01(update), sign01(previous_update))])


def train_counting(X, y, syn0, syn1, alpha, iterations):
    turns0, turns1 = np.zeros_like(syn0), np.zeros_like(syn1)
    for i in range(iterations):
        l1 = 1 / (1 + np.exp(-X.dot(syn0)))
        l2 = 1 / (1 + np.exp(-l1.dot(syn1)))
        l2_delta = (y - l2) * l2 * (1 - l2)
        l1_delta = l2_delta.dot(syn1.T) * l1 * (1 - l1)
        step1 = alpha * l1.T.dot(l2_delta)
        step0 = alpha * X.T.dot(l1_delta)
        if i > 0:
            turns0 += direction_changes(step0, last0)
            turns1 += direction_changes(step1, last1)
        last0, last1 = step0, step1
        syn0 = syn0 + step0
        syn1 = syn1 + step1
    return syn0, syn1, turns0, turns1
