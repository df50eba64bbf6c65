# verdict: right
import math
import random


class Num:
    """A number that remembers how it was made."""

    def __init__(self, value, parents=()):
        self.value = value
        self.parents = parents      # pairs (parent, local slope)
        self.grad = 0.0

    def __add__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        return Num(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __sub__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        return Num(self.value - other.value, ((self, 1.0), (other, -1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Num) else Num(other)
        return Num(self.value * other.value, ((self, other.value), (other, self.value)))

    def tanh(self):
        y = math.tanh(self.value)
        return Num(y, ((self, 1 - y * y),))

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if id(v) in seen:
                return
            seen.add(id(v))
            for p, _ in v.parents:
                visit(p)
            order.append(v)

        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            for p, slope in v.parents:
                p.grad += slope * v.grad


random.seed(8)
samples = [((-1, -1), -1), ((-1, 1), 1), ((1, -1), 1), ((1, 1), -1)]
H = 4
W = [[Num(random.gauss(0, 1)) for _ in range(2)] for _ in range(H)]
b = [Num(0.0) for _ in range(H)]
V = [Num(random.gauss(0, 1)) for _ in range(H)]
c = Num(0.0)
params = [w for row in W for w in row] + b + V + [c]

for epoch in range(200):
    loss = Num(0.0)
    for (x1, x2), target in samples:
        out = c
        for j in range(H):
            out = out + V[j] * (W[j][0] * x1 + W[j][1] * x2 + b[j]).tanh()
        diff = out - target
        loss = loss + diff * diff
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.value -= 0.05 * p.grad
    if epoch % 40 == 0:
        print(epoch, round(loss.value, 4))
