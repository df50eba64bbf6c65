# mistake: best-alpha-one-step
# question: 07_alpha/best_alpha
# style: single trial step
import numpy as np


def s(x):
    return 0.5 * (1 + np.tanh(x / 2))


def grads(X, y, w, v):
    h = s(X @ w)
    o = s(h @ v)
    d = np.einsum("nk,nk,nk->nk", o - y, o, 1 - o)
    e = np.einsum("nk,hk,nh,nh->nh", d, v, h, 1 - h)
    return np.einsum("ni,nh->ih", X, e), np.einsum("nh,nk->hk", h, d)


def mae(X, y, w, v):
    return np.mean(np.abs(s(s(X @ w) @ v) - y))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(mae(X, y, synapse_0, synapse_1))
        g0, g1 = grads(X, y, synapse_0, synapse_1)
        synapse_0, synapse_1 = synapse_0 - alpha * g0, synapse_1 - alpha * g1
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    g0, g1 = grads(X, y, synapse_0, synapse_1)
    results = np.array([mae(X, y, synapse_0 - a * g0, synapse_1 - a * g1) for a in alphas])
    return alphas[np.nanargmin(results)]
