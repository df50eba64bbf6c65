# mistake: best-alpha-worst
# question: 07_alpha/best_alpha
# style: argmax over comprehension
import numpy as np


def both(X, w, v):
    h = 1 / (1 + np.exp(-X @ w))
    return h, 1 / (1 + np.exp(-h @ v))


def mae(X, y, w, v):
    return np.mean(np.abs(both(X, w, v)[1] - y))


def train(X, y, w, v, alpha, iterations, report_every):
    log = []
    for n in range(iterations):
        h, o = both(X, w, v)
        if not n % report_every:
            log.append(mae(X, y, w, v))
        d = (o - y) * (o - o * o)
        e = np.inner(d, v) * (h - h * h)
        w, v = w - alpha * np.inner(X.T, e.T), v - alpha * np.inner(h.T, d.T)
    return w, v, log


def best_alpha(X, y, w, v, alphas, iterations):
    left = [mae(X, y, *train(X, y, w, v, a, iterations, 1)[:2]) for a in alphas]
    return alphas[int(np.argmax(left))]
