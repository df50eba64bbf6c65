# verdict: wrong
# line: 29
import math, random
random.seed(77)
class Leaf:
    def __init__(self, v): self.v, self.g = v, 0.0
    def push(self, g): self.g += g
class Sum:
    def __init__(self, *xs): self.xs = xs; self.v = sum(x.v for x in xs)
    def push(self, g):
        for x in self.xs: x.push(g)
class Mul:
    def __init__(self, a, b): self.a, self.b, self.v = a, b, a.v * b.v
    def push(self, g): self.a.push(g * self.b.v); self.b.push(g * self.a.v)
class Tanh:
    def __init__(self, a): self.a, self.v = a, math.tanh(a.v)
    def push(self, g): self.a.push(g * (1 - self.v ** 2))
hid = [[Leaf(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
top = [Leaf(random.uniform(-1, 1)) for _ in range(5)]
table = [(0.0, 0.0, -0.8), (0.0, 1.0, 0.8), (1.0, 0.0, 0.8), (1.0, 1.0, -0.8)]
for step in range(150):
    loss = 0.0
    for a, b, t in table:
        hs = [Tanh(Sum(Mul(r[0], Leaf(a)), Mul(r[1], Leaf(b)), r[2])) for r in hid]
        y = Tanh(Sum(top[4], *[Mul(w, h) for w, h in zip(top, hs)]))
        loss += (y.v - t) ** 2
        y.push(2 * (y.v - t))
    for w in [w for r in hid for w in r] + top:
        w.v -= 0.01 * w.g
    if step % 30 == 0:
        print(step, loss)
