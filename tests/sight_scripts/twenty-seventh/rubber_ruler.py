# verdict: right
"""Robust curve fit: Huber loss because a few of the measurements are nonsense."""
import numpy as np

rng = np.random.default_rng(12)
x = rng.uniform(-3, 3, (90, 1))
y = np.abs(x) - 1 + rng.normal(0, 0.1, x.shape)
bad = rng.choice(90, 8, replace=False)
y[bad] += rng.normal(0, 6, (8, 1))

DELTA = 0.7


def huber_grad(r):
    return np.clip(r, -DELTA, DELTA)


def huber(r):
    a = np.abs(r)
    return np.where(a <= DELTA, 0.5 * r ** 2, DELTA * (a - 0.5 * DELTA))


def softplus(z):
    return np.log1p(np.exp(z))


def logistic(z):
    return 1 / (1 + np.exp(-z))


A = rng.normal(0, 1, (1, 8))
a = rng.normal(0, 1, (1, 8))
B = rng.normal(0, 0.5, (8, 1))
b = np.zeros((1, 1))

for i in range(2500):
    z = x @ A + a
    s = softplus(z)
    pred = s @ B + b
    r = pred - y
    g = huber_grad(r) / len(x)
    gB, gb = s.T @ g, g.sum(0, keepdims=True)
    gz = (g @ B.T) * logistic(z)
    gA, ga = x.T @ gz, gz.sum(0, keepdims=True)
    for w, gw in ((A, gA), (a, ga), (B, gB), (b, gb)):
        w -= 0.1 * gw
    if i % 500 == 0:
        print(i, huber(r).mean())
