import math

import numpy as np


def column_stats(column):
    n = len(column)
    mean = sum(column) / n
    squares = 0.0
    for v in column:
        squares += (v - mean) ** 2
    return mean, squares


def normalize(x, gamma, beta, epsilon):
    n, units = x.shape
    out = np.zeros((n, units))
    for u in range(units):
        mean, squares = column_stats(x[:, u])
        root = math.sqrt(squares / n + epsilon)
        for i in range(n):
            out[i, u] = gamma[u] * (x[i, u] - mean) / root + beta[u]
    return out


def normalize_backward(delta, x, gamma, epsilon):
    n, units = x.shape
    dx = np.zeros((n, units))
    dg = np.zeros(units)
    db = np.zeros(units)
    for u in range(units):
        mean, squares = column_stats(x[:, u])
        root = math.sqrt(squares / n + epsilon)
        hat = [(x[i, u] - mean) / root for i in range(n)]
        for i in range(n):
            db[u] += delta[i, u]
            dg[u] += delta[i, u] * hat[i]
        for i in range(n):
            own = delta[i, u]
            by_mean = db[u] / n
            by_spread = hat[i] * dg[u] / n
            dx[i, u] = gamma[u] / root * (own - by_mean - by_spread)
    return dx, (delta * x).sum(axis=0), db


def running_statistics(mean, variance, x, momentum):
    new_mean, new_variance = [], []
    n = len(x)
    for u in range(x.shape[1]):
        m, squares = column_stats(x[:, u])
        new_mean.append(momentum * mean[u] + (1 - momentum) * m)
        new_variance.append(momentum * variance[u] + (1 - momentum) * squares / (n - 1))
    return np.array(new_mean), np.array(new_variance)
