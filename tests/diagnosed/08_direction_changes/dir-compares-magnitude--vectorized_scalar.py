# mistake: dir-compares-magnitude
# question: 08_direction_changes/direction_changes
# style: vectorize, history list
import numpy as np


@np.vectorize
def changed(now, before):
    return 1 if now > before else 0


def direction_changes(update, previous_update):
    return changed(update, previous_update)


def gradients(X, y, w, v):
    a = 0.5 + 0.5 * np.tanh(X @ w / 2)
    b = 0.5 + 0.5 * np.tanh(a @ v / 2)
    db = (b - y) * b * (1 - b)
    da = np.inner(db, v) * a * (1 - a)
    return X.T @ da, a.T @ db


def flips(history):
    if len(history) < 2:
        return np.zeros(history[0].shape, int)
    signs = np.sign(history)
    return np.sum(signs[1:] * signs[:-1] < 0, axis=0)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    seen0, seen1 = [], []
    for _ in range(iterations):
        g0, g1 = gradients(X, y, synapse_0, synapse_1)
        seen0.append(g0)
        seen1.append(g1)
        synapse_0, synapse_1 = synapse_0 - alpha * g0, synapse_1 - alpha * g1
    return synapse_0, synapse_1, flips(seen0), flips(seen1)
