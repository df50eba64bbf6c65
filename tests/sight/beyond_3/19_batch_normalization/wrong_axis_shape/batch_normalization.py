import numpy as np


def normalize(x, gamma, beta, epsilon):
    n = x.shape[0]
    mu = np.mean(x, axis=1)
    var = np.sum((x - mu) ** 2, axis=0) / n
    std = (var + epsilon) ** 0.5
    return (x - mu) / std * gamma + beta


def normalize_backward(delta, x, gamma, epsilon):
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
    n = x.shape[0]
    batch_mean = np.mean(x, axis=0)
    batch_variance = np.sum((x - batch_mean) ** 2, axis=0) / (n - 1)
    mean = mean * momentum + batch_mean * (1 - momentum)
    variance = variance * momentum + batch_variance * (1 - momentum)
    return mean, variance
