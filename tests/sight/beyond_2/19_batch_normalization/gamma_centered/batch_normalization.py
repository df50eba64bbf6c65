import math

import numpy as np


def unit_mean(column):
    return sum(column) / len(column)


def unit_squares(column):
    middle = unit_mean(column)
    return sum((value - middle) ** 2 for value in column)


def normalize(x, gamma, beta, epsilon):
    """Each unit's values, brought to mean 0 and variance 1 over the batch, then scaled by gamma and moved by beta.

    x (n, units), gamma (units,), beta (units,): float64 arrays; epsilon: a small number above 0, added to the variance.
    The variance is that of the batch itself: its squares divided by n.
    Returns (n, units).
    """
    out = np.empty(x.shape)
    n, units = x.shape
    for u in range(units):
        middle = unit_mean(x[:, u])
        root = math.sqrt(unit_squares(x[:, u]) / n + epsilon)
        for i in range(n):
            out[i, u] = gamma[u] * (x[i, u] - middle) / root + beta[u]
    return out


def normalize_backward(delta, x, gamma, epsilon):
    """The way back through normalize: from the deltas of what it returned to those of what it was given.

    delta (n, units): how the error changes with each value that normalize returned; x (n, units), gamma (units,),
    epsilon: what normalize was given
    Returns the delta of x (n, units), of gamma (units,) and of beta (units,). The mean and the variance were computed
    from x, so a change of x goes through them too.
    """
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
            d_gamma[u] += delta[i, u] * (x[i, u] - middle)
        # how z[i] changes with x[j]
        table = (np.eye(n) - 1 / n - np.outer(z, z) / n) / root
        d_x[:, u] = table.T @ (delta[:, u] * gamma[u])
    return d_x, d_gamma, d_beta


def running_statistics(mean, variance, x, momentum):
    """What is remembered of all batches, for later, when a sample comes alone.

    mean (units,), variance (units,): what is remembered of the batches before; x (n, units): the next batch, n is at
    least 2; momentum: the share of the old in the new, between 0 and 1
    Returns the new mean and the new variance (units,). The variance stands for data that isn't in the batch: the
    batch's squares are divided by n - 1.
    """
    new_mean, new_variance = mean.copy(), variance.copy()
    n = x.shape[0]
    for u in range(x.shape[1]):
        new_mean[u] = momentum * mean[u] + (1 - momentum) * unit_mean(x[:, u])
        new_variance[u] = momentum * variance[u] + (1 - momentum) * unit_squares(x[:, u]) / (n - 1)
    return new_mean, new_variance
