import numpy as np


def run(X, y, s0, s1, alpha, iterations):
    s0 = s0.copy()
    s1 = s1.copy()
    for i in range(iterations):
        l1 = 1 / (1 + np.exp(-(X @ s0)))
        l2 = 1 / (1 + np.exp(-(l1 @ s1)))
        l2_delta = (l2 - y) * l2 * (1 - l2)
        l1_delta = (l2_delta @ s1.T) * l1 * (1 - l1)
        s0 -= alpha * (X.T @ l1_delta)
        s1 -= alpha * (l1.T @ l2_delta)
    l1 = 1 / (1 + np.exp(-(X @ s0)))
    l2 = 1 / (1 + np.exp(-(l1 @ s1)))
    return np.abs(l2 - y).mean()


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
    best = alphas[0]
    best_error = run(X, y, synapse_0, synapse_1, best, iterations)
    for alpha in alphas[1:]:
        error = run(X, y, synapse_0, synapse_1, alpha, iterations)
        if error < best_error:
            best, best_error = alpha, error
    return best
