# mistake: loop-one-step-short
# question: 07_alpha/train
# style: while, einsum, subtracting
import numpy as np


def sigma(a, w):
    return 1 / (1 + np.exp(-np.einsum("ij,jk->ik", a, w)))


def once(X, y, w, v, alpha):
    h = sigma(X, w)
    o = sigma(h, v)
    e = np.einsum("ij,ij,ij->ij", o - y, o, 1 - o)
    f = np.einsum("ik,jk,ij,ij->ij", e, v, h, 1 - h)
    return w - alpha * np.einsum("ij,ik->jk", X, f), v - alpha * np.einsum("ij,ik->jk", h, e)


def miss(X, y, w, v):
    return np.abs(sigma(sigma(X, w), v) - y).mean()


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    state, errors = (synapse_0, synapse_1), []
    last = iterations - 1
    j = 0
    while j < last:
        if j % report_every == 0:
            errors.append(miss(X, y, *state))
        state = once(X, y, *state, alpha)
        j += 1
    return *state, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    scored = []
    for alpha in alphas:
        state = synapse_0, synapse_1
        for _ in range(iterations):
            state = once(X, y, *state, alpha)
        scored.append(miss(X, y, *state))
    return alphas[np.nanargmin(scored)]
