# verdict: right
# Derivatives carried forward: every number is a pair (value, vector of partials).
import math
import random


class Dual:
    __slots__ = ("a", "d")

    def __init__(self, a, d):
        self.a, self.d = a, d

    def __add__(self, o):
        return Dual(self.a + o.a, [p + q for p, q in zip(self.d, o.d)])

    def __mul__(self, o):
        return Dual(self.a * o.a, [self.a * q + p * o.a for p, q in zip(self.d, o.d)])

    def times(self, k):
        return Dual(k * self.a, [k * p for p in self.d])

    def shift(self, k):
        return Dual(self.a + k, self.d)

    def tanh(self):
        t = math.tanh(self.a)
        return Dual(t, [(1 - t * t) * p for p in self.d])


SIZE = 9


def lift(ws):
    return [Dual(w, [1.0 if i == j else 0.0 for j in range(SIZE)]) for i, w in enumerate(ws)]


def net(w, x1, x2):
    h1 = (w[0].times(x1) + w[1].times(x2) + w[2]).tanh()
    h2 = (w[3].times(x1) + w[4].times(x2) + w[5]).tanh()
    return (w[6] * h1 + w[7] * h2 + w[8]).tanh()


def loss(w):
    total = Dual(0.0, [0.0] * SIZE)
    for x1, x2, t in ((-1, -1, -.9), (-1, 1, .9), (1, -1, .9), (1, 1, -.9)):
        e = net(w, x1, x2).shift(-t)
        total = total + e * e
    return total


random.seed(1)
ws = [random.uniform(-1, 1) for _ in range(SIZE)]
for k in range(800):
    L = loss(lift(ws))
    ws = [w - 0.1 * g for w, g in zip(ws, L.d)]
    if k % 100 == 0:
        print(k, L.a)

final = lift(ws)
print([round(net(final, a, b).a, 3) for a in (-1, 1) for b in (-1, 1)])
