# wrong: tau_step
# outcome: wrong
# The place is added, not a 1 at that place.
import numpy as np


def probabilities(tau):
    return np.exp(tau) / np.exp(tau).sum()


def factor(q, i):
    return 1 / (q.size * q[i])


def weighted_step(w, derivative, i, probabilities, alpha):
    return w + -alpha * factor(probabilities, i) * derivative


def tau_step(tau, weighted_derivative, i, eta):
    length = np.linalg.norm(weighted_derivative)
    one = i
    return tau + (one - probabilities(tau)) * length**2 * eta
