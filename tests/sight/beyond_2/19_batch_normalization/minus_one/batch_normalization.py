import math

import numpy as np


def unit_mean(column):
    return sum(column) / len(column)


def unit_squares(column):
    middle = unit_mean(column)
    return sum((value - middle) ** 2 for value in column)


def normalize(x, gamma, beta, epsilon):
    out = np.empty(x.shape)
    n, units = x.shape
    for u in range(units):
        middle = unit_mean(x[:, u])
        root = math.sqrt(unit_squares(x[:, u]) / (n - 1) + epsilon)
        for i in range(n):
            out[i, u] = gamma[u] * (x[i, u] - middle) / root + beta[u]
    return out


def normalize_backward(delta, x, gamma, epsilon):
    n, units = x.shape
    d_x = np.empty(x.shape)
    d_gamma = np.zeros(units)
    d_beta = np.zeros(units)
    for u in range(units):
        middle = unit_mean(x[:, u])
        root = math.sqrt(unit_squares(x[:, u]) / n + epsilon)
        z = (x[:, u] - middle) / root
        for i in range(n):
            d_beta[u] += delta[i, u]
            d_gamma[u] += delta[i, u] * z[i]
        # how z[i] changes with x[j]
        table = (np.eye(n) - 1 / n - np.outer(z, z) / n) / root
        d_x[:, u] = table.T @ (delta[:, u] * gamma[u])
    return d_x, d_gamma, d_beta


def running_statistics(mean, variance, x, momentum):
    new_mean, new_variance = mean.copy(), variance.copy()
    n = x.shape[0]
    for u in range(x.shape[1]):
        new_mean[u] = momentum * mean[u] + (1 - momentum) * unit_mean(x[:, u])
        new_variance[u] = momentum * variance[u] + (1 - momentum) * unit_squares(x[:, u]) / (n - 1)
    return new_mean, new_variance
