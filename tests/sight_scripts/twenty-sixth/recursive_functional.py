# verdict: right
from functools import reduce
import numpy as np


def sig(z):
    return 1 / (1 + np.exp(-z))


def descend(net, x, y, lr):
    """Returns the new net and the gradient with respect to x."""
    if not net:
        return (), x - y
    (W, b), rest = net[0], net[1:]
    a = sig(x @ W + b)
    new_rest, grad = descend(rest, a, y, lr)
    dz = grad * a * (1 - a)
    updated = (W - lr * x.T @ dz, b - lr * dz.sum(axis=0))
    return (updated,) + new_rest, dz @ W.T


def run(net, x):
    return reduce(lambda a, layer: sig(a @ layer[0] + layer[1]), net, x)


rng = np.random.default_rng(47)
shape = (2, 6, 4, 1)
net = tuple((rng.normal(size=(a, b)), rng.normal(size=b)) for a, b in zip(shape, shape[1:]))
x = np.array([[i, j] for i in (0., .5, 1.) for j in (0., .5, 1.)])
y = (np.abs(x[:, :1] - x[:, 1:]) > 0.4).astype(float)
for epoch in range(3000):
    new, delta = descend(net, x, y, 0.5)
    net = new
print(np.c_[x, y, run(net, x).round(2)])
