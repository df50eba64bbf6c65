import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = 1 / (1 + np.exp(-X @ synapse_0))
        layer_2 = 1 / (1 + np.exp(-layer_1 @ synapse_1))
        layer_2_error = y - layer_2
        if j > 0 and j % report_every == 0:
            errors.append(np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        synapse_1 = synapse_1 + alpha * layer_1.T @ layer_2_delta
        synapse_0 = synapse_0 + alpha * X.T @ layer_1_delta
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    final = np.zeros(len(alphas))
    for k, a in enumerate(alphas):
        w0, w1 = synapse_0, synapse_1
        for _ in range(iterations):
            l1 = nonlin(np.dot(X, w0))
            l2 = nonlin(np.dot(l1, w1))
            d2 = (y - l2) * nonlin(l2, True)
            d1 = d2.dot(w1.T) * nonlin(l1, True)
            w1 = w1 + a * l1.T.dot(d2)
            w0 = w0 + a * X.T.dot(d1)
        final[k] = np.abs(y - nonlin(nonlin(w0.T.dot(X.T)).T.dot(w1))).mean()
    return alphas[np.nanargmin(final)]
