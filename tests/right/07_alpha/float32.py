"""float32 throughout."""
import numpy as np

F = np.float32


def run(X, y, s0, s1, alpha, iterations):
    X, y, s0, s1 = X.astype(F), y.astype(F), s0.astype(F), s1.astype(F)
    errors = []
    for _ in range(iterations + 1):
        l1 = 1 / (1 + np.exp(-X @ s0))
        l2 = 1 / (1 + np.exp(-l1 @ s1))
        errors.append(np.abs(l2 - y).mean())
        before = s0, s1
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2 @ s1.T * l1 * (1 - l1)
        s1 = s1 - F(alpha) * (l1.T @ d2)
        s0 = s0 - F(alpha) * (X.T @ d1)
    return *before, errors


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    a, b, errors = run(X, y, synapse_0, synapse_1, alpha, iterations)
    return a, b, errors[:-1:report_every]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    return F(alphas[np.nanargmin([run(X, y, synapse_0, synapse_1, a, iterations)[2][-1] for a in alphas])])
