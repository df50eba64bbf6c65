import numpy as np
from itertools import islice


def states(X, y, a, b, alpha):
    while True:
        h = 1 / (1 + np.exp(-np.dot(X, a)))
        o = 1 / (1 + np.exp(-np.dot(h, b)))
        yield a, b, float(np.mean(np.abs(y - o)))
        d = (y - o) * o * (1 - o)
        a, b = a + alpha * np.dot(X.T, np.dot(d, b.T) * h * (1 - h)), b + alpha * np.dot(h.T, d)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    run = list(islice(states(X, y, synapse_0, synapse_1, alpha), iterations + 1))
    errors = [e for _, _, e in run[:iterations]][::report_every]
    return run[-1][0], run[-1][1], errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    table = {}
    for alpha in alphas:
        w0, w1 = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations):
            h = 1 / (1 + np.exp(-X @ w0))
            o = 1 / (1 + np.exp(-h @ w1))
            delta = (o - y) * o * (1 - o)
            hdelta = delta @ w1.T * h * (1 - h)
            w1 -= alpha * h.T @ delta
            w0 -= alpha * X.T @ hdelta
        h = 1 / (1 + np.exp(-X @ w0))
        o = 1 / (1 + np.exp(-h @ w1))
        e = np.mean(np.abs(o - y))
        if not np.isnan(e):
            table[alpha] = e
    ranking = sorted(table, key=table.get, reverse=True)
    return ranking[0]
