import numpy as np


def normalize(x, gamma, beta, epsilon):
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    x_hat = (x - mean) / np.sqrt(variance + epsilon)
    return gamma * x_hat + beta


def normalize_backward(delta, x, gamma, epsilon):
    n = len(x)
    centered = x - x.mean(axis=0)
    root = np.sqrt(x.var(axis=0) + epsilon)
    x_hat = centered / root
    gamma_delta = np.sum(delta * x_hat, axis=0)
    beta_delta = np.sum(delta, axis=0)
    x_delta = gamma / root * (delta - beta_delta / n - x_hat * gamma_delta / n)
    return x_delta, gamma_delta, beta_delta


def running_statistics(mean, variance, x, momentum):
    new_mean = momentum * mean + (1 - momentum) * x.mean(axis=0)
    new_variance = momentum * variance + (1 - momentum) * x.var(axis=0)
    return new_mean, new_variance
