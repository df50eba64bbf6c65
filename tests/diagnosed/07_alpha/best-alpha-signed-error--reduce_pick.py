# mistake: best-alpha-signed-error
# question: 07_alpha/best_alpha
# also: best-alpha-nan-wins
# style: reduce and partial
from functools import partial, reduce
import numpy as np


def squash(m):
    return (np.tanh(m / 2) + 1) / 2


def passes(X, w):
    return reduce(lambda done, m: done + [squash(done[-1] @ m)], w, [X])


def turn(X, y, alpha, w, _):
    l0, l1, l2 = passes(X, w)
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = (d2 @ w[1].T) * l1 * (1 - l1)
    return [w[0] - alpha * l0.T @ d1, w[1] - alpha * l1.T @ d2]


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w, errors = [synapse_0, synapse_1], ()
    step = partial(turn, X, y, alpha)
    for j in range(iterations):
        if j % report_every == 0:
            errors += (np.mean(np.abs(passes(X, w)[2] - y)),)
        w = step(w, j)
    return w + [errors]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def left(alpha):
        w = reduce(partial(turn, X, y, alpha), range(iterations), [synapse_0, synapse_1])
        return abs(np.mean(passes(X, w)[2] - y))

    tried = [(left(a), a) for a in alphas]
    return reduce(lambda p, q: q if q[0] < p[0] else p, tried)[1]
