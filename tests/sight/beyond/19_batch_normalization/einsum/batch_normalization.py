import numpy as np


def normalize(x, gamma, beta, epsilon):
    n = len(x)
    c = x - np.einsum("nu->u", x) / n
    scale = gamma / np.sqrt(np.einsum("nu,nu->u", c, c) / n + epsilon)
    return np.einsum("nu,u->nu", c, scale) + beta


def normalize_backward(delta, x, gamma, epsilon):
    n, units = x.shape
    c = x - np.einsum("nu->u", x) / n
    inv = (np.einsum("nu,nu->u", c, c) / n + epsilon) ** -0.5
    # the whole Jacobian of each unit: d out[i] / d x[j], without gamma
    identity = np.eye(n)[:, :, None]
    jacobian = inv * (identity - 1 / n) - np.einsum("iu,ju,u->iju", c, c, inv ** 3) / n
    dx = np.einsum("iu,iju->ju", delta * gamma, jacobian)
    return dx, np.einsum("nu,nu,u->u", delta, c, inv), np.einsum("nu->u", delta)


def running_statistics(mean, variance, x, momentum):
    n = len(x)
    mu = np.einsum("nu->u", x) / n
    batch = np.einsum("nu,nu->u", x - mu, x - mu) / (n - 1)
    return mean + (1 - momentum) * (mu - mean), variance + (1 - momentum) * (batch - variance)
