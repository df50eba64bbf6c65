# wrong: train
# outcome: wrong
# says: third of the 3 results
# The error of the pass after the update.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = nonlin(X @ synapse_0)
        l2 = nonlin(l1 @ synapse_1)
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ synapse_1.T * l1 * (1 - l1)
        synapse_1 = synapse_1 - alpha * l1.T @ d2
        synapse_0 = synapse_0 - alpha * X.T @ d1
        if j % report_every == 0:
            errors.append(np.mean(np.abs(nonlin(nonlin(X @ synapse_0) @ synapse_1) - y)))
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    left = []
    for alpha in alphas:
        w0, w1 = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations):
            l1 = nonlin(X @ w0)
            l2 = nonlin(l1 @ w1)
            d2 = (l2 - y) * l2 * (1 - l2)
            d1 = d2 @ w1.T * l1 * (1 - l1)
            w1 -= alpha * l1.T @ d2
            w0 -= alpha * X.T @ d1
        left.append(np.mean(np.abs(nonlin(nonlin(X @ w0) @ w1) - y)))
    return alphas[np.nanargmin(left)]
