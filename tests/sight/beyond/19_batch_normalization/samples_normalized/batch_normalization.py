import numpy as np


class BatchNorm:
    def __init__(self, x, epsilon):
        self.n = x.shape[0]
        self.mu = x.mean(axis=0, keepdims=True)
        self.std = np.sqrt(x.var(axis=0, keepdims=True) + epsilon)
        self.hat = (x - self.mu) / self.std

    def out(self, gamma, beta):
        return self.hat * gamma + beta

    def back(self, delta, gamma):
        g = delta * gamma
        g = g - g.mean(axis=0) - self.hat * (g * self.hat).mean(axis=0)
        return g / self.std


def normalize(x, gamma, beta, epsilon):
    mu = x.mean(axis=1, keepdims=True)
    std = np.sqrt(x.var(axis=1, keepdims=True) + epsilon)
    return (x - mu) / std * gamma + beta


def normalize_backward(delta, x, gamma, epsilon):
    layer = BatchNorm(x, epsilon)
    return layer.back(delta, gamma), (delta * layer.hat).sum(0), delta.sum(0)


def running_statistics(mean, variance, x, momentum):
    n = len(x)
    unbiased = x.var(axis=0) * n / (n - 1)

    def mix(old, new):
        return old * momentum + new * (1 - momentum)

    return mix(mean, x.mean(axis=0)), mix(variance, unbiased)
