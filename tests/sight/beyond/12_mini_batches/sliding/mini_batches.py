import math

import numpy as np


def batches(order, batch_size):
    result = []
    for start in range(len(order) - batch_size + 1):
        result.append(order[start:start + batch_size])
    return result


def squash(v):
    return 1 / (1 + math.exp(-v))


def slopes_of_sample(x, t, w0, w1):
    hidden = np.array([squash(sum(x[i] * w0[i, j] for i in range(len(x)))) for j in range(w0.shape[1])])
    out = np.array([squash(sum(hidden[j] * w1[j, k] for j in range(len(hidden)))) for k in range(w1.shape[1])])
    d_out = (out - t) * out * (1 - out)
    d_hidden = (w1 @ d_out) * hidden * (1 - hidden)
    return np.outer(x, d_hidden), np.outer(hidden, d_out)


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    w0, w1 = synapse_0.copy(), synapse_1.copy()
    sum_0, sum_1 = np.zeros_like(w0), np.zeros_like(w1)
    seen = 0
    for place in order:
        g0, g1 = slopes_of_sample(X[place], y[place], w0, w1)
        sum_0 += g0
        sum_1 += g1
        seen += 1
        if seen % batch_size == 0 or seen == len(order):
            w0 -= alpha * sum_0
            w1 -= alpha * sum_1
            sum_0[:] = 0
            sum_1[:] = 0
    return w0, w1
