import numpy as np


def direction_changes(update, previous_update):
    changed = np.zeros(update.shape)
    rows, cols = update.shape
    for i in range(rows):
        for j in range(cols):
            if (update[i, j] > 0) != (previous_update[i, j] > 0):
                changed[i, j] = 1
    return changed


def train_counting(X, y, weights_a, weights_b, alpha, steps):
    w0, w1 = weights_a.copy(), weights_b.copy()
    count_0 = np.zeros(w0.shape, dtype=int)
    count_1 = np.zeros(w1.shape, dtype=int)
    old_0, old_1 = np.zeros(w0.shape), np.zeros(w1.shape)
    for step in range(steps):
        hidden = 1.0 / (1.0 + np.exp(-np.matmul(X, w0)))
        output = 1.0 / (1.0 + np.exp(-np.matmul(hidden, w1)))
        d_output = (output - y) * (output - output ** 2)
        d_hidden = np.matmul(d_output, w1.T) * (hidden - hidden ** 2)
        step_1 = -alpha * np.matmul(hidden.T, d_output)
        step_0 = -alpha * np.matmul(X.T, d_hidden)
        old_0, old_1 = step_0, step_1
        count_0 += step_0 * old_0 < 0
        count_1 += step_1 * old_1 < 0
        w0 += step_0
        w1 += step_1
    return w0, w1, count_0, count_1
