# mistake: best-alpha-on-the-way
# question: 07_alpha/best_alpha
# style: minimum of reports
import numpy as np


def layer(x, w):
    return 1 / (1 + np.exp(-np.dot(x, w)))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w, v = np.copy(synapse_0), np.copy(synapse_1)
    errors = []
    for t in range(iterations):
        h = layer(X, w)
        o = layer(h, v)
        if not t % report_every:
            errors.append(np.mean(np.abs(y - o)))
        d = (y - o) * o * (1 - o)
        e = np.dot(v, d.T).T * h * (1 - h)
        w += alpha * np.dot(X.T, e)
        v += alpha * np.dot(h.T, d)
    return w, v, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    lows = [min(train(X, y, synapse_0, synapse_1, a, iterations, 1)[2]) for a in alphas]
    return alphas[int(np.nanargmin(lows))]
