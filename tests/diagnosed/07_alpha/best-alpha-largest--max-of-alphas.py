# mistake: best-alpha-largest
# question: 07_alpha/best_alpha
# style: einsum, max call
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    report = np.zeros(0)
    for j in range(iterations):
        u = nonlin(np.einsum("ij,jk->ik", X, synapse_0))
        o = nonlin(np.einsum("ij,jk->ik", u, synapse_1))
        if j % report_every == 0:
            report = np.append(report, np.mean(np.abs(y - o)))
        e = (y - o) * o * (1 - o)
        f = np.einsum("ik,jk->ij", e, synapse_1) * u * (1 - u)
        synapse_1 = synapse_1 + alpha * np.einsum("ij,ik->jk", u, e)
        synapse_0 = synapse_0 + alpha * np.einsum("ij,ik->jk", X, f)
    return synapse_0, synapse_1, report


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    # longer steps get farther in the same number of steps
    return np.max(alphas)
