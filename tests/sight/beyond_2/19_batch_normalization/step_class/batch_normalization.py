"""Batch normalization: bring what goes into a layer to the same size, batch by batch.

From the article's list of future work. Samples lie in rows, units in columns.
"""

import numpy as np


class BatchNorm:
    def __init__(self, x, epsilon):
        self.n = x.shape[0]
        self.mu = x.mean(0, keepdims=True)
        self.xmu = x - self.mu
        self.var = (self.xmu ** 2).mean(0, keepdims=True)
        self.sqrtvar = np.sqrt(self.var + epsilon)
        self.ivar = 1.0 / self.sqrtvar
        self.xhat = self.xmu * self.ivar

    def forward(self, gamma, beta):
        return self.xhat * gamma[np.newaxis, :] + beta[np.newaxis, :]

    def backward(self, dout, gamma):
        ones = np.ones(dout.shape)
        dbeta = np.sum(dout, axis=0)
        dgamma = np.sum(dout * self.xhat, axis=0)
        dxhat = dout * gamma
        # x goes into xmu twice: as a factor and through ivar
        divar = np.sum(dxhat * self.xmu, axis=0)
        dxmu1 = dxhat * self.ivar
        dsqrtvar = -1.0 / self.sqrtvar ** 2 * divar
        dvar = 0.5 / self.sqrtvar * dsqrtvar
        dsq = ones / self.n * dvar
        dxmu2 = 2 * self.xmu * dsq
        dx1 = dxmu1 + dxmu2
        dmu = -np.sum(dx1, axis=0)
        dx2 = ones / self.n * dmu
        return dx1 + dx2, dgamma, dbeta


def normalize(x, gamma, beta, epsilon):
    """Each unit's values, brought to mean 0 and variance 1 over the batch, then scaled by gamma and moved by beta.

    x (n, units), gamma (units,), beta (units,): float64 arrays; epsilon: a small number above 0, added to the variance.
    The variance is that of the batch itself: its squares divided by n.
    Returns (n, units).
    """
    return BatchNorm(x, epsilon).forward(gamma, beta)


def normalize_backward(delta, x, gamma, epsilon):
    """The way back through normalize: from the deltas of what it returned to those of what it was given.

    delta (n, units): how the error changes with each value that normalize returned; x (n, units), gamma (units,),
    epsilon: what normalize was given
    Returns the delta of x (n, units), of gamma (units,) and of beta (units,). The mean and the variance were computed
    from x, so a change of x goes through them too.
    """
    return BatchNorm(x, epsilon).backward(delta, gamma)


def running_statistics(mean, variance, x, momentum):
    """What is remembered of all batches, for later, when a sample comes alone.

    mean (units,), variance (units,): what is remembered of the batches before; x (n, units): the next batch, n is at
    least 2; momentum: the share of the old in the new, between 0 and 1
    Returns the new mean and the new variance (units,). The variance stands for data that isn't in the batch: the
    batch's squares are divided by n - 1.
    """
    norm = BatchNorm(x, 0.0) if np.all(x.std(0) > 0) else None
    batch_mean = x.mean(0)
    squares = ((x - batch_mean) ** 2).sum(0) if norm is None else norm.var[0] * norm.n
    unseen = squares / (x.shape[0] - 1)
    fresh = 1 - momentum
    return mean * momentum + batch_mean * fresh, variance * momentum + unseen * fresh
