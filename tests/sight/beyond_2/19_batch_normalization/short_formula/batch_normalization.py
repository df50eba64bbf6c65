import numpy as np


def standardized(x, epsilon):
    spread = np.sqrt(x.var(axis=0) + epsilon)
    return (x - x.mean(axis=0)) / spread, spread


def normalize(x, gamma, beta, epsilon):
    """Each unit's values, brought to mean 0 and variance 1 over the batch, then scaled by gamma and moved by beta.

    x (n, units), gamma (units,), beta (units,): float64 arrays; epsilon: a small number above 0, added to the variance.
    The variance is that of the batch itself: its squares divided by n.
    Returns (n, units).
    """
    z, _ = standardized(x, epsilon)
    return z * gamma + beta


def normalize_backward(delta, x, gamma, epsilon):
    """The way back through normalize: from the deltas of what it returned to those of what it was given.

    delta (n, units): how the error changes with each value that normalize returned; x (n, units), gamma (units,),
    epsilon: what normalize was given
    Returns the delta of x (n, units), of gamma (units,) and of beta (units,). The mean and the variance were computed
    from x, so a change of x goes through them too.
    """
    # the three parts in one formula
    z, spread = standardized(x, epsilon)
    d_beta = delta.sum(axis=0)
    d_gamma = (delta * z).sum(axis=0)
    d_x = gamma / spread * (delta - d_beta / len(x) - z * d_gamma / len(x))
    return d_x, d_gamma, d_beta


def running_statistics(mean, variance, x, momentum):
    """What is remembered of all batches, for later, when a sample comes alone.

    mean (units,), variance (units,): what is remembered of the batches before; x (n, units): the next batch, n is at
    least 2; momentum: the share of the old in the new, between 0 and 1
    Returns the new mean and the new variance (units,). The variance stands for data that isn't in the batch: the
    batch's squares are divided by n - 1.
    """
    n = len(x)
    batch_mean = x.sum(axis=0) / n
    batch_variance = ((x - batch_mean) ** 2).sum(axis=0) / (n - 1)
    return (
        mean + (1 - momentum) * (batch_mean - mean),
        variance + (1 - momentum) * (batch_variance - variance),
    )
