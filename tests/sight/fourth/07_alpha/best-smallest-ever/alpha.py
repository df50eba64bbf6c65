import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = nonlin(np.dot(X, synapse_0))
        l2 = nonlin(np.dot(l1, synapse_1))
        l2_error = y - l2
        if (j % report_every) == 0:
            errors.append(np.mean(np.abs(l2_error)))
        l2_delta = l2_error * nonlin(l2, deriv=True)
        l1_delta = l2_delta.dot(synapse_1.T) * nonlin(l1, deriv=True)
        synapse_1 = synapse_1 + alpha * l1.T.dot(l2_delta)
        synapse_0 = synapse_0 + alpha * X.T.dot(l1_delta)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, best_error = None, 1e9
    for alpha in alphas:
        a, b = synapse_0.copy(), synapse_1.copy()
        for j in range(iterations + 1):
            h = 1 / (1 + np.exp(-X.dot(a)))
            o = 1 / (1 + np.exp(-h.dot(b)))
            e = np.abs(o - y).mean()
            if e < best_error:
                best, best_error = alpha, e
            d = (o - y) * o * (1 - o)
            dh = d.dot(b.T) * h * (1 - h)
            a -= alpha * X.T.dot(dh)
            b -= alpha * h.T.dot(d)
    return best
