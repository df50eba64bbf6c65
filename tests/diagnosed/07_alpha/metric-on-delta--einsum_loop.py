# mistake: metric-on-delta
# question: 07_alpha/train
# style: einsum, slicing report
import numpy as np


def sigma(z):
    return np.exp(-np.logaddexp(0, -z))


def one_turn(X, y, u, v, alpha):
    h = sigma(np.einsum("ni,ih->nh", X, u))
    o = sigma(np.einsum("nh,ho->no", h, v))
    out = np.einsum("no,no,no->no", o - y, o, 1 - o)
    hid = np.einsum("no,ho,nh,nh->nh", out, v, h, 1 - h)
    return u - alpha * np.einsum("ni,nh->ih", X, hid), v - alpha * np.einsum("nh,no->ho", h, out), o, out


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    all_errors = []
    for _ in range(iterations):
        synapse_0, synapse_1, guess, out = one_turn(X, y, synapse_0, synapse_1, alpha)
        all_errors.append(np.mean(np.abs(out)))
    return synapse_0, synapse_1, all_errors[::report_every]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    scores = {}
    for alpha in alphas:
        u, v = synapse_0, synapse_1
        for _ in range(iterations):
            u, v, *_rest = one_turn(X, y, u, v, alpha)
        guess = one_turn(X, y, u, v, 0)[2]
        miss = np.mean(np.abs(guess - y))
        if not np.isnan(miss):
            scores[alpha] = miss
    return min(scores, key=scores.get)
