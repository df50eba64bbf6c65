# mistake: best-alpha-index
# question: 07_alpha/best_alpha
# style: argmin, sample loop
import numpy as np


def net_out(x, w, v):
    h = 0.5 * (1 + np.tanh(x @ w / 2))
    return h, 0.5 * (1 + np.tanh(h @ v / 2))


def average_miss(X, y, w, v):
    return sum(np.abs(net_out(x, w, v)[1] - t).sum() for x, t in zip(X, y)) / y.size


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    w, v = synapse_0.copy(), synapse_1.copy()
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(average_miss(X, y, w, v))
        gw, gv = np.zeros_like(w), np.zeros_like(v)
        for x, t in zip(X, y):
            h, o = net_out(x, w, v)
            d = (o - t) * o * (1 - o)
            gv += np.outer(h, d)
            gw += np.outer(x, (v @ d) * h * (1 - h))
        w -= alpha * gw
        v -= alpha * gv
    return w, v, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    misses = []
    for alpha in alphas:
        w, v, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        misses.append(average_miss(X, y, w, v))
    return int(np.nanargmin(misses))
