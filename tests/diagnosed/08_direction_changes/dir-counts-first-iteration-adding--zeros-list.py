# mistake: dir-counts-first-iteration-adding
# question: 08_direction_changes/train_counting
# style: adding, zeros in list
import numpy as np


def rising(m):
    return m > 0


def direction_changes(update, previous_update):
    return np.logical_xor(rising(update), rising(previous_update)).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    weights = [synapse_0, synapse_1]
    before = [np.zeros_like(w) for w in weights]
    counts = [np.zeros_like(w) for w in weights]
    for _ in range(iterations):
        layers = [X]
        for w in weights:
            layers.append(0.5 * (1 + np.tanh(layers[-1] @ w / 2)))
        push = y - layers[2]
        ups = [None, None]
        for i in (1, 0):
            push = push * layers[i + 1] * (1 - layers[i + 1])
            ups[i] = layers[i].T @ push
            push = push @ weights[i].T
        counts = [c + direction_changes(u, p) for c, u, p in zip(counts, ups, before)]
        weights = [w + alpha * u for w, u in zip(weights, ups)]
        before = ups
    return weights + counts
