import numpy as np


def normalize(x, gamma, beta, epsilon):
    n = x.shape[0]
    centred = x - x.sum(axis=0) / n
    variance = (centred ** 2).sum(axis=0) / n
    centred /= (variance + epsilon) ** 0.5
    centred += beta
    centred *= gamma
    return centred


def normalize_backward(delta, x, gamma, epsilon):
    # step by step through the graph
    n = x.shape[0]
    mu = x.sum(axis=0) / n
    xmu = x - mu
    var = (xmu ** 2).sum(axis=0) / n
    sqrtvar = np.sqrt(var + epsilon)
    ivar = 1 / sqrtvar
    xhat = xmu * ivar
    dbeta = delta.sum(axis=0)
    dgamma = (delta * xhat).sum(axis=0)
    dxhat = delta * gamma
    divar = (dxhat * xmu).sum(axis=0)
    dxmu1 = dxhat * ivar
    dsqrtvar = -divar / sqrtvar ** 2
    dvar = 0.5 * dsqrtvar / sqrtvar
    dxmu2 = 2 * xmu * dvar / n
    dx1 = dxmu1 + dxmu2
    dmu = -dx1.sum(axis=0)
    dx2 = np.ones_like(x) * dmu / n
    return dx1 + dx2, dgamma, dbeta


def running_statistics(mean, variance, x, momentum):
    n = x.shape[0]
    batch_mean = x.sum(axis=0) / n
    batch_variance = ((x - batch_mean) ** 2).sum(axis=0) / (n - 1)
    m = mean.copy()
    v = variance.copy()
    m *= momentum
    v *= momentum
    m += (1 - momentum) * batch_mean
    v += (1 - momentum) * batch_variance
    return m, v
