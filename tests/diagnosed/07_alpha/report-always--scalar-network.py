# mistake: report-always
# question: 07_alpha/train
# also: best-alpha-nan-wins
# style: scalar loops, print
import math

import numpy as np


def activate(x):
    return 0.5 * (1 + math.tanh(x / 2))


def guesses(X, w, v):
    hs, os = [], []
    for x in X:
        h = [activate(sum(xi * wi for xi, wi in zip(x, col))) for col in zip(*w)]
        os.append([activate(sum(hi * vi for hi, vi in zip(h, col))) for col in zip(*v)])
        hs.append(h)
    return hs, os


def mae(os, y):
    misses = [abs(o - t) for row, ts in zip(os, y) for o, t in zip(row, ts)]
    return sum(misses) / len(misses)


def go(X, y, w, v, alpha, iterations):
    X, y, w, v = X.tolist(), y.tolist(), w.tolist(), v.tolist()
    errors = []
    for _ in range(iterations):
        hs, os = guesses(X, w, v)
        errors.append(mae(os, y))
        dv = [[0.0] * len(v[0]) for _ in v]
        dw = [[0.0] * len(w[0]) for _ in w]
        for x, h, o, t in zip(X, hs, os, y):
            do = [(a - b) * a * (1 - a) for a, b in zip(o, t)]
            for j in range(len(v)):
                dh = sum(d * vv for d, vv in zip(do, v[j])) * h[j] * (1 - h[j])
                for k in range(len(do)):
                    dv[j][k] += h[j] * do[k]
                for i in range(len(x)):
                    dw[i][j] += x[i] * dh
        v = [[a - alpha * b for a, b in zip(r, s)] for r, s in zip(v, dv)]
        w = [[a - alpha * b for a, b in zip(r, s)] for r, s in zip(w, dw)]
    return w, v, errors


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w, v, errors = go(X, y, synapse_0, synapse_1, alpha, iterations)
    for j, error in enumerate(errors):
        if j % report_every == 0:
            print("Error after", j, "iterations:", error)
    return np.array(w), np.array(v), errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    found = None
    for alpha in alphas:
        w, v, _ = go(X, y, synapse_0, synapse_1, alpha, iterations)
        result = (mae(guesses(X.tolist(), w, v)[1], y.tolist()), alpha)
        if found is None or result[0] < found[0]:
            found = result
    return found[1]
