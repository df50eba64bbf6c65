# verdict: right
# a micro-autograd in the style of Karpathy, scalars only
import math
import random

class Num:
    def __init__(self, v, parents=()):
        self.v = v
        self.g = 0.0
        self.parents = parents       # pairs (node, local slope)
    def __add__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.v + o.v, ((self, 1.0), (o, 1.0)))
    def __mul__(self, o):
        o = o if isinstance(o, Num) else Num(o)
        return Num(self.v * o.v, ((self, o.v), (o, self.v)))
    def tanh(self):
        t = math.tanh(self.v)
        return Num(t, ((self, 1 - t * t),))

def backprop(root):
    order, seen = [], set()
    def visit(n):
        if id(n) in seen:
            return
        seen.add(id(n))
        for p, _ in n.parents:
            visit(p)
        order.append(n)
    visit(root)
    root.g = 1.0
    for n in reversed(order):
        for p, slope in n.parents:
            p.g += slope * n.g

random.seed(31)
hidden = [[Num(random.gauss(0, 1)) for _ in range(3)] for _ in range(3)]
final = [Num(random.gauss(0, 1)) for _ in range(4)]
params = [w for row in hidden for w in row] + final
points = [(0.5, -0.2, 0.7), (-0.6, 0.4, -0.3), (0.1, 0.9, 0.2), (-0.8, -0.7, -0.9)]
for rnd in range(150):
    loss = Num(0.0)
    for a, b, t in points:
        hs = [(r[0] * a + r[1] * b + r[2]).tanh() for r in hidden]
        y = final[3]
        for wt, h in zip(final, hs):
            y = y + wt * h
        d = y + (-t)
        loss = loss + d * d
    for p in params:
        p.g = 0.0
    backprop(loss)
    for p in params:
        p.v -= 0.05 * p.g
    if rnd % 30 == 0:
        print(rnd, loss.v)
