# mistake: loop-one-step-long
# question: 07_alpha/train
# also: best-alpha-nan-wins
# style: sample loops, inclusive
import numpy as np


def f(x):
    return 0.5 * (1 + np.tanh(0.5 * x))


def batch_gradient(X, y, w, v):
    gw = np.zeros(w.shape)
    gv = np.zeros(v.shape)
    errors = []
    for k in range(len(X)):
        h = f(X[k] @ w)
        o = f(h @ v)
        d = (y[k] - o) * (o - o**2)
        gv += np.outer(h, d)
        gw += np.outer(X[k], (v @ d) * (h - h**2))
        errors.append(np.abs(y[k] - o))
    return gw, gv, np.mean(errors)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    noted = []
    j = 0
    while j <= iterations:
        up_0, up_1, error = batch_gradient(X, y, synapse_0, synapse_1)
        if j % report_every == 0:
            noted.append(error)
        synapse_0 = synapse_0 + alpha * up_0
        synapse_1 = synapse_1 + alpha * up_1
        j += 1
    return synapse_0, synapse_1, noted


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = None
    for alpha in alphas:
        w, v = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations):
            up_0, up_1, _ = batch_gradient(X, y, w, v)
            w += alpha * up_0
            v += alpha * up_1
        error = batch_gradient(X, y, w, v)[2]
        if best is None or error < best[0]:
            best = (error, alpha)
    return best[1]
