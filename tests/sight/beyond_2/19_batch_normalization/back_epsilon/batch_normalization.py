"""Batch normalization: bring what goes into a layer to the same size, batch by batch.

From the article's list of future work. Samples lie in rows, units in columns.
"""

import numpy as np


def normalize(x, gamma, beta, epsilon):
    """Each unit's values, brought to mean 0 and variance 1 over the batch, then scaled by gamma and moved by beta.

    x (n, units), gamma (units,), beta (units,): float64 arrays; epsilon: a small number above 0, added to the variance.
    The variance is that of the batch itself: its squares divided by n.
    Returns (n, units).
    """
    n = x.shape[0]
    mean = np.einsum("nu->u", x) / n
    away = x - mean
    variance = np.einsum("nu,nu->u", away, away) / n
    scale = gamma * (variance + epsilon) ** -0.5
    return np.einsum("nu,u->nu", away, scale) + beta


def normalize_backward(delta, x, gamma, epsilon):
    """The way back through normalize: from the deltas of what it returned to those of what it was given.

    delta (n, units): how the error changes with each value that normalize returned; x (n, units), gamma (units,),
    epsilon: what normalize was given
    Returns the delta of x (n, units), of gamma (units,) and of beta (units,). The mean and the variance were computed
    from x, so a change of x goes through them too.
    """
    n = x.shape[0]
    away = x - np.einsum("nu->u", x) / n
    inverse = (np.einsum("nu,nu->u", away, away) / n) ** -0.5
    blame = np.einsum("nu,nu->u", delta, away) * inverse
    total = np.einsum("nu->u", delta)
    # take out of the delta what the mean and the spread take away
    rest = delta - total / n
    rest = rest - away * inverse * blame / n
    return rest * gamma * inverse, blame, total


def running_statistics(mean, variance, x, momentum):
    """What is remembered of all batches, for later, when a sample comes alone.

    mean (units,), variance (units,): what is remembered of the batches before; x (n, units): the next batch, n is at
    least 2; momentum: the share of the old in the new, between 0 and 1
    Returns the new mean and the new variance (units,). The variance stands for data that isn't in the batch: the
    batch's squares are divided by n - 1.
    """
    n = x.shape[0]
    away = x - np.average(x, axis=0)
    sample = np.array([np.average(x, axis=0), np.diagonal(np.atleast_2d(away.T @ away)) / (n - 1)])
    old = np.array([mean, variance])
    new = momentum * old + (1 - momentum) * sample
    return new[0], new[1]
