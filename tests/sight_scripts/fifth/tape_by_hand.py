# verdict: wrong
# line: 23
# why: In the multiplication each factor gets its own value as derivative (a for a) rather than the other's.
import math, random

class Num:
    def __init__(self, v, back=lambda g: None):
        self.v, self.g, self._back = v, 0.0, back

    def push(self, g):
        self.g += g
        self._back(g)

def add(a, b):
    def back(g):
        a.push(g)
        b.push(g)
    return Num(a.v + b.v, back)

def mul(a, b):
    def back(g):
        a.push(g * b.v)
        b.push(g * b.v)
    return Num(a.v * b.v, back)

def sig(a):
    s = 1 / (1 + math.exp(-a.v))
    return Num(s, lambda g: a.push(g * s * (1 - s)))

random.seed(40)
ps = [Num(random.gauss(0, 1)) for _ in range(13)]

def net(x1, x2):
    h = []
    for i in range(3):
        w1, w2, b = ps[3 * i:3 * i + 3]
        h.append(sig(add(add(mul(Num(x1), w1), mul(Num(x2), w2)), b)))
    s = ps[12]
    for hi, w in zip(h, ps[9:12]):
        s = add(s, mul(hi, w))
    return sig(s)

for epoch in range(500):
    for p in ps: p.g = 0.0
    loss = 0
    for x1, x2, t in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)):
        o = net(x1, x2)
        loss += (o.v - t) ** 2 / 2
        o.push(o.v - t)
    for p in ps:
        p.v -= 0.5 * p.g
    if epoch % 100 == 0:
        print(epoch, loss)
