# mistake: batch-over-units
# question: 19_batch_normalization/normalize
# style: The names and the intermediate derivatives of the paper.
import numpy as np


def normalize(x, gamma, beta, epsilon):
    mu, var = x.mean(axis=1, keepdims=True), x.var(axis=1, keepdims=True)
    x_hat = (x - mu) / np.sqrt(var + epsilon)
    return gamma * x_hat + beta


def normalize_backward(delta, x, gamma, epsilon):
    m = x.shape[0]
    mu, var = x.mean(axis=0), x.var(axis=0)
    centred = x - mu
    x_hat = centred / np.sqrt(var + epsilon)
    dx_hat = delta * gamma
    dvar = (dx_hat * centred).sum(axis=0) * -0.5 * (var + epsilon) ** -1.5
    dmu = -dx_hat.sum(axis=0) / np.sqrt(var + epsilon)
    dx = dx_hat / np.sqrt(var + epsilon) + dvar * 2 * centred / m + dmu / m
    dgamma = (delta * x_hat).sum(axis=0)
    dbeta = delta.sum(axis=0)
    return dx, dgamma, dbeta


def running_statistics(mean, variance, x, momentum):
    mu, var = x.mean(axis=0), x.var(axis=0, ddof=1)
    return momentum * mean + (1 - momentum) * mu, momentum * variance + (1 - momentum) * var
