import numpy as np


def direction_changes(update, previous_update):
    turned = (previous_update > 0) & (update < 0)
    return turned.astype(int)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    count_0 = np.zeros(w0.shape, dtype=int)
    count_1 = np.zeros(w1.shape, dtype=int)
    old_0, old_1 = np.zeros(w0.shape), np.zeros(w1.shape)
    for step in range(iterations):
        hidden = 1.0 / (1.0 + np.exp(-np.matmul(X, w0)))
        output = 1.0 / (1.0 + np.exp(-np.matmul(hidden, w1)))
        d_output = (output - y) * (output - output ** 2)
        d_hidden = np.matmul(d_output, w1.T) * (hidden - hidden ** 2)
        step_1 = -alpha * np.matmul(hidden.T, d_output)
        step_0 = -alpha * np.matmul(X.T, d_hidden)
        # the stored zeros of the first step make a product of 0
        count_0 += step_0 * old_0 < 0
        count_1 += step_1 * old_1 < 0
        w0 += step_0
        w1 += step_1
        old_0, old_1 = step_0, step_1
    return w0, w1, count_0, count_1
