# verdict: right
import math, random

class Num:
    """a number that remembers where it came from"""
    def __init__(self, v, parents=()):
        self.v, self.parents, self.g = v, parents, 0.0
    def __add__(self, o):
        return Num(self.v + o.v, ((self, 1.0), (o, 1.0)))
    def __mul__(self, o):
        return Num(self.v * o.v, ((self, o.v), (o, self.v)))
    def sigmoid(self):
        s = 1 / (1 + math.exp(-self.v))
        return Num(s, ((self, s * (1 - s)),))

def backward(root):
    order, seen = [], set()
    def visit(n):
        if id(n) not in seen:
            seen.add(id(n))
            for p, _ in n.parents:
                visit(p)
            order.append(n)
    visit(root)
    root.g = 1.0
    for n in reversed(order):
        for p, local in n.parents:
            p.g += local * n.g

def dot(a, b):
    total = a[0] * b[0]
    for p, q in zip(a[1:], b[1:]):
        total = total + p * q
    return total

random.seed(3)
rows = [(0, 0, 1, 0), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 0)]
syn0 = [[Num(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
syn1 = [Num(random.uniform(-1, 1)) for _ in range(3)]
weights = [w for unit in syn0 for w in unit] + syn1

for step in range(801):
    loss = Num(0.0)
    for a, b, c, want in rows:
        x = [Num(a), Num(b), Num(c)]
        out = dot([dot(x, unit).sigmoid() for unit in syn0], syn1).sigmoid()
        miss = out + Num(-want)
        loss = loss + miss * miss
    backward(loss)
    for w in weights:
        w.v -= 1.5 * w.g
        w.g = 0.0
    if step % 200 == 0:
        print("step", step, "squared loss", loss.v)
