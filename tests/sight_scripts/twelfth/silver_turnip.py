# verdict: right
"""Purely functional flavour: nothing is changed in place."""
from collections import namedtuple
from functools import reduce
import numpy as np

Params = namedtuple("Params", "hidden output")
Affine = namedtuple("Affine", "w b")
Trace = namedtuple("Trace", "x h o")


def sigma(z):
    return np.reciprocal(1 + np.exp(-z))


def affine(layer, v):
    return np.add(np.matmul(v, layer.w), layer.b)


def forward(params, x):
    h = sigma(affine(params.hidden, x))
    return Trace(x, h, sigma(affine(params.output, h)))


def gradient(params, trace, target):
    d_o = np.subtract(trace.o, target)           # logistic loss, sigmoid cancels
    d_h = np.matmul(d_o, params.output.w.T) * trace.h * (1 - trace.h)
    n = len(target)
    return Params(
        hidden=Affine(trace.x.T @ d_h / n, d_h.mean(axis=0)),
        output=Affine(trace.h.T @ d_o / n, d_o.mean(axis=0)),
    )


def move(layer, grad, rate):
    return Affine(*(p - rate * g for p, g in zip(layer, grad)))


def step(params, _, x, y, rate):
    grads = gradient(params, forward(params, x), y)
    return Params(*(move(layer, g, rate) for layer, g in zip(params, grads)))


def bce(params, x, y):
    o = np.clip(forward(params, x).o, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(o) + (1 - y) * np.log(1 - o))


rng = np.random.default_rng(2)
start = Params(Affine(rng.normal(size=(2, 6)), np.zeros(6)),
               Affine(rng.normal(size=(6, 1)), np.zeros(1)))
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
y = np.logical_xor(x[:, :1], x[:, 1:]).astype(float)

print("before", bce(start, x, y))
end = reduce(lambda p, i: step(p, i, x, y, 1.0), range(3000), start)
print("after ", bce(end, x, y))
print(forward(end, x).o.T)
