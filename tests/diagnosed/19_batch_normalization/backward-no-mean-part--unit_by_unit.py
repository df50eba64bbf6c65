# mistake: backward-no-mean-part
# question: 19_batch_normalization/normalize_backward
# style: Unit by unit, in Python loops.
import numpy as np


def column_statistics(values, divisor):
    mean = sum(values) / len(values)
    return mean, sum((v - mean) ** 2 for v in values) / divisor


def normalize(x, gamma, beta, epsilon):
    out = np.empty(x.shape)
    for unit, column in enumerate(x.T.tolist()):
        mean, variance = column_statistics(column, len(column))
        out[:, unit] = [gamma[unit] * (v - mean) / (variance + epsilon) ** 0.5 + beta[unit] for v in column]
    return out


def normalize_backward(delta, x, gamma, epsilon):
    n, units = x.shape
    back, for_gamma, for_beta = np.empty((n, units)), np.zeros(units), np.zeros(units)
    for unit in range(units):
        mean, variance = column_statistics(x[:, unit].tolist(), n)
        root = (variance + epsilon) ** 0.5
        for i in range(n):
            normal = (x[i, unit] - mean) / root
            for_gamma[unit] += delta[i, unit] * normal
            for_beta[unit] += delta[i, unit]
        for i in range(n):
            normal = (x[i, unit] - mean) / root
            rest = n * delta[i, unit] - normal * for_gamma[unit]
            back[i, unit] = gamma[unit] / (n * root) * rest
    return back, for_gamma, for_beta


def running_statistics(mean, variance, x, momentum):
    new_mean, new_variance = mean.copy(), variance.copy()
    for unit, column in enumerate(x.T.tolist()):
        m, v = column_statistics(column, len(column) - 1)
        new_mean[unit] = momentum * mean[unit] + (1 - momentum) * m
        new_variance[unit] = momentum * variance[unit] + (1 - momentum) * v
    return new_mean, new_variance
