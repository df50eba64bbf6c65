import numpy as np


def standardized(x, epsilon):
    spread = np.sqrt(x.var(axis=0) + epsilon)
    return (x - x.mean(axis=0)) / spread, spread


def normalize(x, gamma, beta, epsilon):
    z = (x - x.mean(0)) / (x.std(0) + epsilon)
    return z * gamma + beta


def normalize_backward(delta, x, gamma, epsilon):
    # the three parts in one formula
    z, spread = standardized(x, epsilon)
    d_beta = delta.sum(axis=0)
    d_gamma = (delta * z).sum(axis=0)
    d_x = gamma / spread * (delta - d_beta / len(x) - z * d_gamma / len(x))
    return d_x, d_gamma, d_beta


def running_statistics(mean, variance, x, momentum):
    n = len(x)
    batch_mean = x.sum(axis=0) / n
    batch_variance = ((x - batch_mean) ** 2).sum(axis=0) / (n - 1)
    return (
        mean + (1 - momentum) * (batch_mean - mean),
        variance + (1 - momentum) * (batch_variance - variance),
    )
