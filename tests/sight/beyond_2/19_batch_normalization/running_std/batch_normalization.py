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
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    x_hat = (x - mean) / np.sqrt(variance + epsilon)
    return gamma * x_hat + beta


def normalize_backward(delta, x, gamma, epsilon):
    """The way back through normalize: from the deltas of what it returned to those of what it was given.

    delta (n, units): how the error changes with each value that normalize returned; x (n, units), gamma (units,),
    epsilon: what normalize was given
    Returns the delta of x (n, units), of gamma (units,) and of beta (units,). The mean and the variance were computed
    from x, so a change of x goes through them too.
    """
    n = x.shape[0]
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    centered = x - mean
    root = np.sqrt(variance + epsilon)
    x_hat = centered / root
    delta_beta = np.sum(delta, axis=0)
    delta_gamma = np.sum(delta * x_hat, axis=0)
    delta_hat = delta * gamma
    delta_variance = np.sum(delta_hat * centered, axis=0) * -0.5 * root ** -3
    delta_mean = -np.sum(delta_hat, axis=0) / root
    delta_x = delta_hat / root + delta_variance * 2 * centered / n + delta_mean / n
    return delta_x, delta_gamma, delta_beta


def running_statistics(mean, variance, x, momentum):
    """What is remembered of all batches, for later, when a sample comes alone.

    mean (units,), variance (units,): what is remembered of the batches before; x (n, units): the next batch, n is at
    least 2; momentum: the share of the old in the new, between 0 and 1
    Returns the new mean and the new variance (units,). The variance stands for data that isn't in the batch: the
    batch's squares are divided by n - 1.
    """
    new_mean = momentum * mean + (1 - momentum) * np.mean(x, axis=0)
    new_variance = momentum * variance + (1 - momentum) * np.std(x, axis=0, ddof=1)
    return new_mean, new_variance
