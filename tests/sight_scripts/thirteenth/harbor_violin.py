# verdict: right
# pure functions only, please
from functools import reduce
from collections import namedtuple
import numpy as np

Net = namedtuple("Net", "w1 b1 w2 b2")
Trace = namedtuple("Trace", "x h o")

sigma = lambda z: 1 / (1 + np.exp(-z))
forward = lambda net, x: (lambda h: Trace(x, h, sigma(h @ net.w2 + net.b2)))(sigma(x @ net.w1 + net.b1))
deltaOut = lambda tr, t: (tr.o - t) * tr.o * (1 - tr.o)
deltaHid = lambda net, tr, do: (do @ net.w2.T) * tr.h * (1 - tr.h)
gradient = lambda tr, do, dh: Net(tr.x.T @ dh, dh.sum(0), tr.h.T @ do, do.sum(0))
zipWith = lambda f, a, b: Net(*map(f, a, b))


def step(eta, x, t):
    def go(net, _):
        tr = forward(net, x)
        do = deltaOut(tr, t)
        return zipWith(lambda p, g: p - eta * g, net, gradient(tr, do, deltaHid(net, tr, do)))
    return go


r = np.random.default_rng(8)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
t = np.array([[0], [1], [1], [0]])
start = Net(r.normal(size=(2, 4)), np.zeros(4), r.normal(size=(4, 1)), np.zeros(1))
final = reduce(step(2.0, x, t), range(4000), start)
print(forward(final, x).o)
