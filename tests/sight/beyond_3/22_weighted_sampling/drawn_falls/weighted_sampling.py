import numpy as np


def probabilities(tau):
    powers = np.exp(tau - np.max(tau))
    return powers / np.sum(powers)


def weighted_step(w, derivative, i, probabilities, alpha):
    n = len(probabilities)
    weight = 1 / (n * probabilities[i])
    return w - alpha * weight * derivative


def tau_step(tau, weighted_derivative, i, eta):
    p = probabilities(tau)
    squared_length = np.sum(weighted_derivative ** 2)
    change = -p
    change[i] += 1
    return tau - eta * squared_length * change
