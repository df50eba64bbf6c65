# verdict: wrong
# line: 59
# also: 61
import math
import random

class Num:
    """a number that remembers how it was made: parents with local slopes"""
    def __init__(self, v, made=()):
        self.v, self.made, self.grad = v, made, 0.0

    def __add__(self, o):
        o = lift(o)
        return Num(self.v + o.v, ((self, 1.0), (o, 1.0)))

    def __mul__(self, o):
        o = lift(o)
        return Num(self.v * o.v, ((self, o.v), (o, self.v)))

    def __sub__(self, o):
        o = lift(o)
        return Num(self.v - o.v, ((self, 1.0), (o, -1.0)))

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.v))
        return Num(s, ((self, s * (1 - s)),))

def lift(o):
    return o if isinstance(o, Num) else Num(o)

def backprop(end):
    order, done = [], set()
    def walk(n):
        if id(n) not in done:
            done.add(id(n))
            for p, _ in n.made:
                walk(p)
            order.append(n)
    walk(end)
    end.grad = 1.0
    for n in reversed(order):
        for p, slope in n.made:
            p.grad += slope * n.grad

random.seed(52)
n_hidden = 3
P = [Num(random.uniform(-1, 1)) for _ in range(4 * n_hidden + 1)]
cases = [(0, 0, 0.1), (0, 1, 0.9), (1, 0, 0.9), (1, 1, 0.9)]

for it in range(150):
    loss = Num(0.0)
    for a, b, want in cases:
        s = P[-1]
        for k in range(n_hidden):
            w1, w2, w0, v = P[4 * k:4 * k + 4]
            s = s + v * (w1 * a + w2 * b + w0).sigmoid()
        d = s.sigmoid() - want
        loss = loss + d * d
    backprop(loss)
    for p in P:
        p.v -= 0.02 * p.grad
    if it % 30 == 0:
        print(it, loss.v)
