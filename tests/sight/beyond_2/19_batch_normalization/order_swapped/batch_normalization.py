import numpy as np


def normalize(x, gamma, beta, epsilon):
    n = x.shape[0]
    mean = np.einsum("nu->u", x) / n
    away = x - mean
    variance = np.einsum("nu,nu->u", away, away) / n
    scale = gamma * (variance + epsilon) ** -0.5
    return np.einsum("nu,u->nu", away, scale) + beta


def normalize_backward(delta, x, gamma, epsilon):
    n = x.shape[0]
    away = x - np.einsum("nu->u", x) / n
    inverse = (np.einsum("nu,nu->u", away, away) / n + epsilon) ** -0.5
    blame = np.einsum("nu,nu->u", delta, away) * inverse
    total = np.einsum("nu->u", delta)
    # take out of the delta what the mean and the spread take away
    rest = delta - total / n
    rest = rest - away * inverse * blame / n
    return rest * gamma * inverse, blame, total


def running_statistics(mean, variance, x, momentum):
    n = x.shape[0]
    away = x - np.average(x, axis=0)
    sample = np.array([np.average(x, axis=0), np.diagonal(np.atleast_2d(away.T @ away)) / (n - 1)])
    old = np.array([mean, variance])
    new = momentum * old + (1 - momentum) * sample
    return new[1], new[0]
