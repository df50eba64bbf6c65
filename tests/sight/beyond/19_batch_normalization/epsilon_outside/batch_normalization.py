import numpy as np


def normalize(x, gamma, beta, epsilon):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    x_hat = (x - mean) / (np.sqrt(variance) + epsilon)
    return gamma * x_hat + beta


def normalize_backward(delta, x, gamma, epsilon):
    n = len(x)
    root = np.sqrt(np.var(x, axis=0) + epsilon)
    x_hat = (x - np.mean(x, axis=0)) / root
    delta_beta = np.sum(delta, axis=0)
    delta_gamma = np.sum(delta * x_hat, axis=0)
    d_hat = delta * gamma
    delta_x = (n * d_hat - np.sum(d_hat, axis=0) - x_hat * np.sum(d_hat * x_hat, axis=0)) / (n * root)
    return delta_x, delta_gamma, delta_beta


def running_statistics(mean, variance, x, momentum):
    new_mean = momentum * mean + (1 - momentum) * np.mean(x, axis=0)
    new_variance = momentum * variance + (1 - momentum) * np.var(x, axis=0, ddof=1)
    return new_mean, new_variance
