# verdict: wrong
# line: 64
# also: 67
# why: loop: The gradients are added up over all samples and never set back to zero before the next backprop.
import math
import random

class Num:
    """a number that remembers where it came from"""
    def __init__(self, val, kids=(), rule=None):
        self.val, self.kids, self.rule, self.g = val, kids, rule, 0.0

    def __add__(self, o):
        def rule(g):
            self.g += g
            o.g += g
        return Num(self.val + o.val, (self, o), rule)

    def __mul__(self, o):
        def rule(g):
            self.g += g * o.val
            o.g += g * self.val
        return Num(self.val * o.val, (self, o), rule)

    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.val))
        def rule(g):
            self.g += g * s * (1 - s)
        return Num(s, (self,), rule)

def topo(n, seen, out):
    if id(n) in seen:
        return
    seen.add(id(n))
    for k in n.kids:
        topo(k, seen, out)
    out.append(n)

def backprop(n):
    out = []
    topo(n, set(), out)
    n.g = 1.0
    for m in reversed(out):
        if m.rule:
            m.rule(m.g)

random.seed(9)
H = 3
W = [[Num(random.gauss(0, 1)) for _ in range(3)] for _ in range(H)]
V = [Num(random.gauss(0, 1)) for _ in range(H + 1)]
params = [p for row in W for p in row] + V

samples = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 1)]

for epoch in range(200):
    total = 0
    for (a, b), t in samples:
        hs = [(w[0] * Num(a) + w[1] * Num(b) + w[2]).sigmoid() for w in W]
        s = V[H]
        for v, h in zip(V, hs):
            s = s + v * h
        e = s.sigmoid() + Num(-t)
        loss = e * e
        backprop(loss)
        total += loss.val
        for p in params:
            p.val -= 0.05 * p.g
    if epoch % 40 == 0:
        print(epoch, total)
