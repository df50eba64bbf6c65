import numpy as np


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    def step(a, b):
        hid = 1 / (1 + np.exp(-X.dot(a)))
        out = 1 / (1 + np.exp(-hid.dot(b)))
        err = np.sum(np.abs(out - y)) / y.size
        g_out = (out - y) * (out * (1 - out))
        g_hid = g_out.dot(b.T) * (hid * (1 - hid))
        return a - alpha * X.T.dot(g_hid), b - alpha * hid.T.dot(g_out), err

    a, b = synapse_0, synapse_1
    reports = np.array([])
    for j in range(iterations):
        a, b, e = step(a, b)
        if not j % report_every:
            reports = np.append(reports, e)
    return a, b, reports


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    losses = []
    for alpha in alphas:
        w0 = synapse_0.copy()
        w1 = synapse_1.copy()
        for it in range(iterations):
            hid = 1 / (1 + np.exp(-X.dot(w0)))
            out = 1 / (1 + np.exp(-hid.dot(w1)))
            g = (out - y) * out * (1 - out)
            gh = g.dot(w1.T) * hid * (1 - hid)
            w1 = w1 - alpha * hid.T.dot(g)
            w0 = w0 - alpha * X.T.dot(gh)
        hid = 1 / (1 + np.exp(-X.dot(w0)))
        out = 1 / (1 + np.exp(-hid.dot(w1)))
        losses.append(((out - y) ** 2).mean())
    return alphas[np.nanargmin(losses)]
