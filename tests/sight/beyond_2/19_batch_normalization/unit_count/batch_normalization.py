import numpy as np


def normalize(x, gamma, beta, epsilon):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    x_hat = (x - mean) / np.sqrt(variance + epsilon)
    return gamma * x_hat + beta


def normalize_backward(delta, x, gamma, epsilon):
    n = x.shape[1]
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
    new_mean = momentum * mean + (1 - momentum) * np.mean(x, axis=0)
    new_variance = momentum * variance + (1 - momentum) * np.var(x, axis=0, ddof=1)
    return new_mean, new_variance
