# mistake: report-adds-final
# question: 07_alpha/train
# style: array history, sample loop
import numpy as np


def squash(q):
    return 0.5 * (np.tanh(q / 2) + 1)


def slopes(X, y, w, v):
    gw, gv, missed = np.zeros_like(w), np.zeros_like(v), 0.0
    for x, t in zip(X, y):
        h = squash(x @ w)
        o = squash(h @ v)
        missed += np.abs(o - t).sum()
        e = (o - t) * o * (1 - o)
        gv += np.outer(h, e)
        gw += np.outer(x, (v @ e) * h * (1 - h))
    return gw, gv, missed / y.size


def descend(X, y, w, v, alpha, iterations):
    seen = []
    for _ in range(iterations):
        gw, gv, error = slopes(X, y, w, v)
        seen.append(error)
        w, v = w - alpha * gw, v - alpha * gv
    seen.append(slopes(X, y, w, v)[2])
    return w, v, np.array(seen)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w, v, seen = descend(X, y, synapse_0, synapse_1, alpha, iterations)
    return w, v, np.append(seen[:-1:report_every], seen[-1])


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    left = np.array([descend(X, y, synapse_0, synapse_1, a, iterations)[2][-1] for a in alphas])
    left[np.isnan(left)] = np.inf
    return alphas[np.nanargmin(left)]
