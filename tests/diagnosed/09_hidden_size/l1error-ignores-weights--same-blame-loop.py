# mistake: l1error-ignores-weights
# question: 09_hidden_size/final_error
# style: every node same

import math

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    draw = np.random.RandomState(seed)
    return [draw.rand(a, b) * 2 - 1 for a, b in ((inputs, hidden_size), (hidden_size, outputs))]


def squash(t):
    return 1 / (1 + math.exp(-t))


def guess(x, w, v):
    h = [squash(x @ w[:, k]) for k in range(w.shape[1])]
    return h, [squash(np.dot(h, v[:, o])) for o in range(v.shape[1])]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    w, v = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        dw, dv = 0 * w, 0 * v
        for x, t in zip(X, y):
            h, o = guess(x, w, v)
            d = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(len(o))]
            blame = sum(d)
            for j in range(hidden_size):
                dw[:, j] += x * blame * h[j] * (1 - h[j])
                dv[j] += np.multiply(h[j], d)
        w, v = w + alpha * dw, v + alpha * dv
    return np.mean([np.abs(t - guess(x, w, v)[1]) for x, t in zip(X, y)])
