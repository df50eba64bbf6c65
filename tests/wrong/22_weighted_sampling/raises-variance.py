# wrong: tau_step
# outcome: wrong
# The sign is the other one.
import numpy as np


def probabilities(tau):
    q = tau - tau.mean()
    np.exp(q, out=q)
    q /= q.sum()
    return q


def weighted_step(w, derivative, i, probabilities, alpha):
    step = derivative.copy()
    step *= alpha
    step /= probabilities[i]
    step /= probabilities.shape[0]
    return np.subtract(w, step)


def tau_step(tau, weighted_derivative, i, eta):
    push = eta * weighted_derivative.dot(weighted_derivative)
    new = tau.copy()
    new[i] -= push
    new += push * probabilities(tau)
    return new
