# verdict: right
from functools import reduce, partial
import numpy as np

sigmoid = lambda z: 1 / (1 + np.exp(-z))
slope = lambda a: a * (1 - a)

INPUTS = np.array([[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1],
                   [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
MAJORITY = (INPUTS.sum(axis=1, keepdims=True) >= 2).astype(float)


def forward(params, x):
    w1, w2 = params
    h = sigmoid(x @ w1)
    return h, sigmoid(h @ w2)


def gradient(params, x, t):
    _, w2 = params
    h, o = forward(params, x)
    d_o = (o - t) * slope(o)
    d_h = d_o @ w2.T * slope(h)
    return x.T @ d_h, h.T @ d_o


def descend(rate, x, t, params, _):
    return tuple(p - rate * g for p, g in zip(params, gradient(params, x, t)))


def initial(seed):
    r = np.random.default_rng(seed)
    return r.uniform(-1, 1, (3, 5)), r.uniform(-1, 1, (5, 1))


trained = reduce(partial(descend, 0.5, INPUTS, MAJORITY), range(4000), initial(8))
print(forward(trained, INPUTS)[1].round(3).ravel())
