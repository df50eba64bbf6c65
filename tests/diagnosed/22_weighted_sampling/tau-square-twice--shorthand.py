# mistake: tau-square-twice
# question: 22_weighted_sampling/tau_step
# style: Short, with no shift in the softmax; the factor of a sample is computed apart.
import numpy as np


def probabilities(tau):
    return np.exp(tau) / np.exp(tau).sum()


def factor(q, i):
    return 1 / (q.size * q[i])


def weighted_step(w, derivative, i, probabilities, alpha):
    return w + -alpha * factor(probabilities, i) * derivative


def tau_step(tau, weighted_derivative, i, eta):
    length = np.linalg.norm(weighted_derivative)
    one = np.zeros_like(tau)
    one[i] = 1.0
    return tau + (one - probabilities(tau)) * length**4 * eta
