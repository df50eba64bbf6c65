# verdict: wrong
# line: 26
# also: 32
from functools import reduce
from typing import NamedTuple
import numpy as np

class Layer(NamedTuple):
    w: np.ndarray
    b: np.ndarray

def glorot(gen, n, m):
    return Layer(gen.normal(0, (1 / (n + m)) ** 0.5, (n, m)), np.zeros(m))

def affine(layer, x):
    return x @ layer.w + layer.b

def forward(net, x):
    """scanl over the layers; gives [(input, pre-activation)] and the output"""
    def go(acc, layer):
        trace, a = acc
        z = affine(layer, a)
        return trace + [(a, z)], np.tanh(z)
    return reduce(go, net, ([], x))

slope = lambda z: 1 - z ** 2

def backward(net, trace, g):
    def go(acc, item):
        grads, g = acc
        layer, (a, z) = item
        dz = g * slope(z)
        return [Layer(a.T @ dz, dz.sum(0))] + grads, dz @ layer.w.T
    return reduce(go, reversed(list(zip(net, trace))), ([], g))[0]

def step(eta, net, x, y):
    trace, out = forward(net, x)
    grads = backward(net, trace, (out - y) / len(x))
    return [Layer(l.w - eta * g.w, l.b - eta * g.b) for l, g in zip(net, grads)]

gen = np.random.default_rng(11)
x = gen.uniform(-1, 1, (40, 2))
y = 0.4 * x[:, :1] * x[:, 1:] + 0.3 * x[:, 1:]
net = [glorot(gen, n, m) for n, m in [(2, 5), (5, 5), (5, 1)]]
net = reduce(lambda n, _: step(0.1, n, x, y), range(600), net)
print(float(np.mean((forward(net, x)[1] - y) ** 2)))
