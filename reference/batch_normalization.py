"""Batch normalization: each unit's values are brought to mean 0 and spread 1 within the batch, then scaled again.

Source: the article's list of future work; Ioffe and Szegedy 2015. The batch is divided by n for the normalizing, and by
n - 1 for the running variance, which stands for data that isn't in the batch.
"""

import numpy as np

from . import Array


def standardized(x: Array, epsilon: float) -> tuple[Array, Array]:
    """The values less their mean, in units of their spread; and that spread.

    x (n, units), epsilon > 0 -> (n, units), (1, units)
    """
    mean = np.mean(x, axis=-2, keepdims=True)
    variance = np.mean((x - mean) ** 2, axis=-2, keepdims=True)
    spread = np.sqrt(variance + epsilon)
    return (x - mean) / spread, spread


def normalize(x: Array, gamma: Array, beta: Array, epsilon: float) -> Array:
    """Each unit over the batch: mean 0 and spread 1, then gamma times as wide, and moved by beta.

    x (n, units), gamma (units,), beta (units,), epsilon > 0 -> (n, units)
    """
    standard, _ = standardized(x, epsilon)
    return gamma[..., np.newaxis, :] * standard + beta[..., np.newaxis, :]


def normalize_backward(delta: Array, x: Array, gamma: Array, epsilon: float) -> tuple[Array, Array, Array]:
    """The blame on the way back. Each value also moved the batch's mean and its spread, so two parts are taken out.

    delta (n, units), x (n, units), gamma (units,), epsilon > 0 -> delta of x (n, units), of gamma and of beta (units,)
    """
    standard, spread = standardized(x, epsilon)
    scaled = delta * gamma[..., np.newaxis, :]
    by_mean = np.mean(scaled, axis=-2, keepdims=True)
    by_spread = standard * np.mean(scaled * standard, axis=-2, keepdims=True)
    gamma_delta = np.sum(delta * standard, axis=-2)
    beta_delta = np.sum(delta, axis=-2)
    return (scaled - by_mean - by_spread) / spread, gamma_delta, beta_delta


def running_statistics(mean: Array, variance: Array, x: Array, momentum: float) -> tuple[Array, Array]:
    """What is remembered of all batches, for the time when there is no batch: mostly the old, and a little of the new.

    mean (units,), variance (units,), x (n, units), n > 1, momentum in (0, 1): the share of the old -> mean, variance
    """
    batch_mean = np.mean(x, axis=-2)
    batch_variance = np.sum((x - batch_mean[..., np.newaxis, :]) ** 2, axis=-2) / (x.shape[-2] - 1)
    return momentum * mean + (1 - momentum) * batch_mean, momentum * variance + (1 - momentum) * batch_variance
