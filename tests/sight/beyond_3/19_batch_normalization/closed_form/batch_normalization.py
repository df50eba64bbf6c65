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
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    x_hat = (x - mean) / np.sqrt(variance + epsilon)
    return gamma * x_hat + beta


def normalize_backward(delta, x, gamma, epsilon):
    """The way back through normalize: from the deltas of what it returned to those of what it was given.

    delta (n, units): how the error changes with each value that normalize returned; x (n, units), gamma (units,),
    epsilon: what normalize was given
    Returns the delta of x (n, units), of gamma (units,) and of beta (units,). The mean and the variance were computed
    from x, so a change of x goes through them too.
    """
    n = len(x)
    centered = x - x.mean(axis=0)
    root = np.sqrt(x.var(axis=0) + epsilon)
    x_hat = centered / root
    gamma_delta = np.sum(delta * x_hat, axis=0)
    beta_delta = np.sum(delta, axis=0)
    x_delta = gamma / root * (delta - beta_delta / n - x_hat * gamma_delta / n)
    return x_delta, gamma_delta, beta_delta


def running_statistics(mean, variance, x, momentum):
    """What is remembered of all batches, for later, when a sample comes alone.

    mean (units,), variance (units,): what is remembered of the batches before; x (n, units): the next batch, n is at
    least 2; momentum: the share of the old in the new, between 0 and 1
    Returns the new mean and the new variance (units,). The variance stands for data that isn't in the batch: the
    batch's squares are divided by n - 1.
    """
    new_mean = momentum * mean + (1 - momentum) * x.mean(axis=0)
    new_variance = momentum * variance + (1 - momentum) * x.var(axis=0, ddof=1)
    return new_mean, new_variance
