# mistake: dir-sign-difference
# question: 08_direction_changes/direction_changes 08_direction_changes/train_counting
# style: generator of steps
import numpy as np


def direction_changes(update, previous_update):
    new_sign, old_sign = np.sign(update), np.sign(previous_update)
    return np.abs(np.subtract(new_sign, old_sign))


def steps(X, y, w, v, alpha, n):
    for _ in range(n):
        h = 0.5 * (1 + np.tanh(np.matmul(X, w) / 2))
        o = 0.5 * (1 + np.tanh(np.matmul(h, v) / 2))
        d = (y - o) * (o - o**2)
        dw = np.matmul(X.T, np.matmul(d, v.T) * (h - h**2))
        dv = np.matmul(h.T, d)
        w, v = w + alpha * dw, v + alpha * dv
        yield w, v, dw, dv


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    path = list(steps(X, y, synapse_0, synapse_1, alpha, iterations))
    count_0, count_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    for old, new in zip(path, path[1:]):
        count_0 += direction_changes(new[2], old[2])
        count_1 += direction_changes(new[3], old[3])
    return path[-1][0], path[-1][1], count_0, count_1
