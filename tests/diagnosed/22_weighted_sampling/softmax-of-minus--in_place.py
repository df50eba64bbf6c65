# mistake: softmax-of-minus
# question: 22_weighted_sampling/probabilities
# style: Copies that change in place; the step of tau goes in two pieces.
import numpy as np


def probabilities(tau):
    q = -tau
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
    new[i] += push
    new -= push * probabilities(tau)
    return new
