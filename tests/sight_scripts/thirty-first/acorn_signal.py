# verdict: right
import random
from math import exp, log


class Scalar:
    def __init__(self, v, links=()):
        self.v, self.links, self.g = v, links, 0.0

    def __add__(a, b):
        return Scalar(a.v + b.v, ((a, 1.0), (b, 1.0)))

    def __mul__(a, b):
        return Scalar(a.v * b.v, ((a, b.v), (b, a.v)))

    def relu(a):
        return Scalar(max(0.0, a.v), ((a, 1.0 if a.v > 0 else 0.0),))

    def sigmoid_ce(a, target):
        p = 1 / (1 + exp(-a.v))
        return Scalar(-(target * log(p + 1e-12) + (1 - target) * log(1 - p + 1e-12)), ((a, p - target),))

    def back(self):
        order, seen = [], set()

        def walk(n):
            if id(n) not in seen:
                seen.add(id(n))
                for m, _ in n.links:
                    walk(m)
                order.append(n)
        walk(self)
        self.g = 1.0
        for n in reversed(order):
            for m, slope in n.links:
                m.g += slope * n.g


random.seed(55)
W1 = [[Scalar(random.gauss(0, 1)) for _ in range(2)] for _ in range(5)]
B1 = [Scalar(0.1 * random.gauss(0, 1)) for _ in range(5)]
W2 = [Scalar(random.gauss(0, 1)) for _ in range(5)]
B2 = Scalar(0.0)
everything = [w for r in W1 for w in r] + B1 + W2 + [B2]

pts = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(16)]
tgt = [1.0 if abs(a) > abs(b) else 0.0 for a, b in pts]

for epoch in range(80):
    for q in everything:
        q.g = 0.0
    total = Scalar(0.0)
    for (a, b), t in zip(pts, tgt):
        sa, sb = Scalar(a), Scalar(b)
        out = B2
        for row, bias, w in zip(W1, B1, W2):
            out = out + w * (row[0] * sa + row[1] * sb + bias).relu()
        total = total + out.sigmoid_ce(t)
    total.back()
    for q in everything:
        q.v -= 0.05 * q.g
    if epoch % 20 == 0:
        print(epoch, total.v / len(pts))
