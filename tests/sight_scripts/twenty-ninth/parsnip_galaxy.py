# verdict: right
import math
import random


class Num:
    def __init__(self, v, parents=(), local=()):
        self.v = v
        self.g = 0.0
        self.parents = parents
        self.local = local

    def __add__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.v + o.v, (self, o), (1.0, 1.0))

    def __mul__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.v * o.v, (self, o), (o.v, self.v))

    def tanh(self):
        t = math.tanh(self.v)
        return Num(t, (self,), (1 - t * t,))

    def backward(self):
        order, seen = [], set()

        def visit(n):
            if n not in seen:
                seen.add(n)
                for p in n.parents:
                    visit(p)
                order.append(n)

        visit(self)
        self.g = 1.0
        for n in reversed(order):
            for p, l in zip(n.parents, n.local):
                p.g += l * n.g


random.seed(8)
layers = []
for nin, nout in ((2, 4), (4, 1)):
    layers.append([[Num(random.uniform(-1, 1)) for _ in range(nin + 1)] for _ in range(nout)])
everything = [w for layer in layers for row in layer for w in row]


def predict(x):
    for layer in layers:
        nxt = []
        for row in layer:
            s = row[-1]
            for w, xi in zip(row, x):
                s = s + w * xi
            nxt.append(s.tanh())
        x = nxt
    return x[0]


xs = [(-1, -1), (-1, 1), (1, -1), (1, 1)]
ys = [-0.8, 0.8, 0.8, -0.8]
for k in range(300):
    loss = Num(0.0)
    for x, y in zip(xs, ys):
        e = predict(x) + (-y)
        loss = loss + e * e
    for w in everything:
        w.g = 0.0
    loss.backward()
    for w in everything:
        w.v -= 0.1 * w.g
    if k % 60 == 0:
        print(k, loss.v)
