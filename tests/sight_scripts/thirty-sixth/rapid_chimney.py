# verdict: right
# Gradients without backprop: dual numbers a + b*eps, eps^2 = 0.
# One forward pass for each weight. Slow, but there's nothing to get wrong.
import math
import random


class Dual:
    __slots__ = ("re", "eps")

    def __init__(self, re, eps=0.0):
        self.re, self.eps = re, eps

    def __add__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.re + o.re, self.eps + o.eps)
    __radd__ = __add__

    def __sub__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.re - o.re, self.eps - o.eps)

    def __mul__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.re * o.re, self.re * o.eps + self.eps * o.re)
    __rmul__ = __mul__


def sigma(d):
    s = 1 / (1 + math.exp(-d.re))
    return Dual(s, s * (1 - s) * d.eps)


def net(w, p, q):
    h1 = sigma(w[0] * p + w[1] * q + w[2])
    h2 = sigma(w[3] * p + w[4] * q + w[5])
    return sigma(w[6] * h1 + w[7] * h2 + w[8])


EXAMPLES = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]


def loss(w):
    return sum(((net(w, p, q) - t) * (net(w, p, q) - t) for p, q, t in EXAMPLES), Dual(0.0))


random.seed(77)
w = [random.uniform(-1.5, 1.5) for _ in range(9)]
for epoch in range(1200):
    gradient = []
    for i in range(9):
        seeded = [Dual(v, 1.0 if j == i else 0.0) for j, v in enumerate(w)]
        gradient.append(loss(seeded).eps)
    w = [v - 1.0 * g for v, g in zip(w, gradient)]
    if epoch % 300 == 0:
        print(epoch, loss([Dual(v) for v in w]).re)
