# verdict: right
import numpy as np
from collections import namedtuple

# coming from Flux.jl: model = parameters, everything returns new values
Model = namedtuple("Model", "W b U c")
rng = np.random.default_rng(5)


def glorot(o, i):
    return rng.uniform(-1, 1, (o, i)) * np.sqrt(6 / (o + i))


def lrelu(x):
    return np.where(x > 0, x, 0.1 * x)


def dlrelu(x):
    return np.where(x > 0, 1.0, 0.1)


def gradient(mdl, x, y):
    pre = mdl.W @ x + mdl.b
    h = lrelu(pre)
    yhat = mdl.U @ h + mdl.c
    dy = 2 * (yhat - y) / y.size
    dpre = (mdl.U.T @ dy) * dlrelu(pre)
    return Model(dpre @ x.T, dpre.sum(1, keepdims=True), dy @ h.T, dy.sum(1, keepdims=True))


def mse(mdl, x, y):
    return np.mean((mdl.U @ lrelu(mdl.W @ x + mdl.b) + mdl.c - y) ** 2)


x = rng.uniform(-2, 2, (2, 50))
y = np.vstack([np.abs(x[0]) - x[1], x[0] * 0.5 + np.abs(x[1])])
mdl = Model(glorot(10, 2), np.zeros((10, 1)), glorot(2, 10), np.zeros((2, 1)))
for epoch in range(800):
    gs = gradient(mdl, x, y)
    mdl = Model(*(p - 0.1 * g for p, g in zip(mdl, gs)))
    if epoch % 200 == 0:
        print("epoch", epoch, "mse", mse(mdl, x, y))
print("final", mse(mdl, x, y))
