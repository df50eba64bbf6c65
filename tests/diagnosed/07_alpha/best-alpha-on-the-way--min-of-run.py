# mistake: best-alpha-on-the-way
# question: 07_alpha/best_alpha
# style: minimum of run
import numpy as np


def layer(x, w):
    return 1 / (1 + np.exp(-np.dot(x, w)))


def run(X, y, w, v, alpha, times):
    """every error on the way, the one at the end as well"""
    errors = []
    for t in range(times + 1):
        h = layer(X, w)
        o = layer(h, v)
        errors.append(np.mean(np.abs(y - o)))
        if t == times:
            break
        d = (y - o) * o * (1 - o)
        e = np.dot(v, d.T).T * h * (1 - h)
        w = w + alpha * np.dot(X.T, e)
        v = v + alpha * np.dot(h.T, d)
    return w, v, errors


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w, v, errors = run(X, y, synapse_0, synapse_1, alpha, iterations)
    return w, v, [e for j, e in enumerate(errors[:-1]) if j % report_every == 0]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    lows = [np.nanmin(run(X, y, synapse_0, synapse_1, a, iterations)[2]) for a in alphas]
    return alphas[int(np.nanargmin(lows))]
