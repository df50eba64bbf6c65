# mistake: best-alpha-before-last-step
# question: 07_alpha/best_alpha
# style: own loop, adding
import numpy as np


def f(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    r = []
    w, v = synapse_0, synapse_1
    for k in range(iterations):
        p = f(np.einsum("ni,ij->nj", X, w))
        q = f(np.einsum("ni,ij->nj", p, v))
        if k % report_every == 0:
            r.append(np.mean(np.abs(y - q)))
        dq = (y - q) * q * (1 - q)
        dp = np.einsum("nj,ij->ni", dq, v) * p * (1 - p)
        w = w + alpha * np.einsum("ni,nj->ij", X, dp)
        v = v + alpha * np.einsum("ni,nj->ij", p, dq)
    return w, v, r


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, low = None, 1e9
    for alpha in alphas:
        w, v = synapse_0, synapse_1
        for _ in range(iterations):
            p = f(X @ w)
            q = f(p @ v)
            off = y - q
            up = off * q * (1 - q)
            w, v = w + alpha * X.T @ ((up @ v.T) * p * (1 - p)), v + alpha * p.T @ up
        if np.mean(np.abs(off)) < low:
            best, low = alpha, np.mean(np.abs(off))
    return best
