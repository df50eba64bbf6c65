import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    f = lambda q: 1 / (1 + np.exp(-q))
    log = []
    for j in range(iterations):
        p = f(X @ synapse_0)
        q = f(p @ synapse_1)
        if j % report_every == 0:
            log.append(np.abs(q - y).mean())
        dq = (q - y) * q * (1 - q)
        dp = dq @ synapse_1.T * p * (1 - p)
        synapse_0, synapse_1 = synapse_0 - alpha * X.T @ dp, synapse_1 - alpha * p.T @ dq
    return log, synapse_0, synapse_1


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errors = []
    for alpha in list(alphas):
        a, b = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations + 1):
            hid = 1 / (1 + np.exp(-X.dot(a)))
            out = 1 / (1 + np.exp(-hid.dot(b)))
            e = np.abs(out - y).mean()
            g_out = (out - y) * (out * (1 - out))
            g_hid = g_out.dot(b.T) * (hid * (1 - hid))
            a -= alpha * X.T.dot(g_hid)
            b -= alpha * hid.T.dot(g_out)
        errors.append(e)
    errors = np.array(errors)
    errors = np.where(np.isnan(errors), np.inf, errors)
    return alphas[errors.argmin()]
