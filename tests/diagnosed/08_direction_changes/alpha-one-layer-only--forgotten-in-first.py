# mistake: alpha-one-layer-only
# question: 08_direction_changes/train_counting
# style: sample loops, outer
import numpy as np


def direction_changes(update, previous_update):
    return (update * previous_update < 0).astype(int)


def logistic(x):
    return 1 / (1 + np.exp(-x))


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    turns_0, turns_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
    known = []
    for _ in range(iterations):
        push_0, push_1 = np.zeros(synapse_0.shape), np.zeros(synapse_1.shape)
        for x, t in zip(X, y):
            h = logistic(x @ synapse_0)
            o = logistic(h @ synapse_1)
            d = (t - o) * o * (1 - o)
            push_1 += np.outer(h, d)
            push_0 += np.outer(x, synapse_1 @ d * h * (1 - h))
        if known:
            turns_0 += direction_changes(push_0, known[0])
            turns_1 += direction_changes(push_1, known[1])
        known = [push_0, push_1]
        synapse_0 = synapse_0 + push_0
        synapse_1 = synapse_1 + alpha * push_1
    return synapse_0, synapse_1, turns_0, turns_1
