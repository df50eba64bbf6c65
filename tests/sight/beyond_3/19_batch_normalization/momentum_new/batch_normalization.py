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
    mu = np.sum(x, axis=0) / n
    var = np.sum((x - mu) ** 2, axis=0) / n
    std = (var + epsilon) ** 0.5
    return (x - mu) / std * gamma + beta


def normalize_backward(delta, x, gamma, epsilon):
    """The way back through normalize: from the deltas of what it returned to those of what it was given.

    delta (n, units): how the error changes with each value that normalize returned; x (n, units), gamma (units,),
    epsilon: what normalize was given
    Returns the delta of x (n, units), of gamma (units,) and of beta (units,). The mean and the variance were computed
    from x, so a change of x goes through them too.
    """
    n = x.shape[0]
    mu = np.mean(x, axis=0)
    xc = x - mu
    var = np.mean(xc ** 2, axis=0)
    inv = (var + epsilon) ** -0.5
    dbeta = delta.sum(axis=0)
    dgamma = (delta * xc * inv).sum(axis=0)
    dhat = delta * gamma
    dvar = (dhat * xc).sum(axis=0) * -0.5 * inv ** 3
    dmu = -(dhat * inv).sum(axis=0)
    dx = dhat * inv + dvar * 2 * xc / n + dmu / n
    return dx, dgamma, dbeta


def running_statistics(mean, variance, x, momentum):
    """What is remembered of all batches, for later, when a sample comes alone.

    mean (units,), variance (units,): what is remembered of the batches before; x (n, units): the next batch, n is at
    least 2; momentum: the share of the old in the new, between 0 and 1
    Returns the new mean and the new variance (units,). The variance stands for data that isn't in the batch: the
    batch's squares are divided by n - 1.
    """
    n = x.shape[0]
    batch_mean = np.mean(x, axis=0)
    batch_variance = np.sum((x - batch_mean) ** 2, axis=0) / (n - 1)
    mean = mean * (1 - momentum) + batch_mean * momentum
    variance = variance * (1 - momentum) + batch_variance * momentum
    return mean, variance
