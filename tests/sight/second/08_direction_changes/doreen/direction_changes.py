import numpy as np


def sigmoid(x):
    return 0.5 * (np.tanh(0.5 * x) + 1)


def direction_changes(update, previous_update):
    return np.logical_xor(np.signbit(update), np.signbit(previous_update)).astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    weights = [synapse_0.copy(), synapse_1.copy()]
    counts = [np.zeros(w.shape, int) for w in weights]
    signs = []
    for _ in range(iterations):
        h = sigmoid(X.dot(weights[0]))
        o = sigmoid(h.dot(weights[1]))
        d = (y - o) * o * (1 - o)
        slopes = [X.T.dot(d.dot(weights[1].T) * h * (1 - h)), h.T.dot(d)]
        if signs:
            for k in (0, 1):
                counts[k] += direction_changes(slopes[k], signs[k])
        signs = [np.sign(s) for s in slopes]
        for k in (0, 1):
            weights[k] += alpha * slopes[k]
    return weights[0], weights[1], counts[0], counts[1]
